using Selon.Quality.Readings;
using Selon.Quality.Scoring;

namespace Selon.Quality.Cases;

/// <summary>A statement as a case gives it: fields by name as they are written; one that is left out is not compared.</summary>
internal sealed record ExpectedStatement(IReadOnlyDictionary<string, string> Fields)
{
    public static readonly string[] FieldNames = ["source", "cue", "content", "speaker", "named", "form", "stance", "citing", "medium", "mediumSpan", "addressee"];

    private const string None = "none";

    /// <summary>The names of the fields that a found statement has otherwise.</summary>
    public IEnumerable<string> Differences(string text, Annotation found) => Fields.Keys.Where(x => !Agrees(x, Fields[x], text, found));

    public bool Agrees(string text, Annotation found) => !Differences(text, found).Any();

    /// <summary>A found statement's field in the form of a case.</summary>
    public static string Show(string field, string text, Annotation found) => field switch
    {
        "source" => Show(text, found.Source),
        "cue" => Show(text, found.Cue),
        "citing" => Show(text, found.Citing),
        "mediumSpan" => Show(text, found.MediumSpan),
        "addressee" => Show(text, found.Addressee),
        "content" => found.Content.Count == 0 ? None : string.Join(" // ", found.Content.Select(x => Show(text, x))),
        "speaker" => found.Speaker ?? None,
        "named" => found.Named ?? None,
        "form" => found.Form ?? None,
        "medium" => found.Medium ?? None,
        _ => found.Stance ?? None,
    };

    public override string ToString() => string.Join(" | ", Fields.Select(x => $"{x.Key}: {x.Value}"));

    private static bool Agrees(string field, string expected, string text, Annotation found)
    {
        var got = Show(field, text, found);
        if (expected == None || got == None)
            return expected == got;
        return field switch
        {
            "source" or "cue" or "content" or "citing" or "mediumSpan" or "addressee" => WordsOf(expected).SequenceEqual(WordsOf(got), StringComparer.Ordinal),
            "speaker" => Names.Same(expected, got),
            _ => expected == got,
        };
    }

    /// <summary>Spans agree word by word: white space and punctuation do not matter.</summary>
    private static IEnumerable<string> WordsOf(string text) => Words.In(text).Select(x => x.In(text));

    private static string Show(string text, TextSpan? span) => span is { } s ? s.In(text).ReplaceLineEndings(" ") : None;
}
