using Selon.Quality.Readings;

namespace Selon.Quality.PolNear;

/// <summary>A sentence with its gold ranges and those found in it.</summary>
internal sealed class SentenceComparison
{
    public static readonly SpanKind[] Kinds = [SpanKind.Source, SpanKind.Cue, SpanKind.Content];

    private readonly HashSet<TokenRange>[] _gold;
    private readonly HashSet<TokenRange>[] _found;

    public SentenceComparison(string article, TokenSentence sentence, TextSpan?[] places, IReadOnlyDictionary<SpanKind, List<TextSpan>> found)
    {
        Article = article;
        Sentence = sentence;
        Places = places;
        _gold = [.. Kinds.Select(sentence.Gold)];
        _found = [.. Kinds.Select(x => InTokens(found[x]))];

        // The gold is flat: of contents that lie in one another the outermost counts.
        var contents = _found[(int)SpanKind.Content];
        _found[(int)SpanKind.Content] = [.. contents.Where(x => !contents.Any(y => y != x && y.Contains(x)))];
    }

    public string Article { get; }
    public TokenSentence Sentence { get; }

    /// <summary>For each token its place in the article's text, or null.</summary>
    public TextSpan?[] Places { get; }

    public HashSet<TokenRange> Gold(SpanKind kind) => _gold[(int)kind];

    public HashSet<TokenRange> Found(SpanKind kind) => _found[(int)kind];

    /// <summary>The parts of an article's statements by kind.</summary>
    public static Dictionary<SpanKind, List<TextSpan>> PartsOf(Finding? finding)
    {
        var parts = Kinds.ToDictionary(x => x, _ => new List<TextSpan>());
        foreach (var statement in finding?.Statements ?? [])
        {
            if (statement.Source is { } source)
                parts[SpanKind.Source].Add(source);
            if (statement.Cue is { } cue)
                parts[SpanKind.Cue].Add(cue);
            parts[SpanKind.Content].AddRange(statement.Content);
        }

        return parts;
    }

    /// <summary>The tokens that spans touch, from the first to the last.</summary>
    private HashSet<TokenRange> InTokens(List<TextSpan> spans)
    {
        var ranges = new HashSet<TokenRange>();
        foreach (var span in spans)
        {
            var first = Array.FindIndex(Places, x => x?.Overlaps(span) == true);
            if (first >= 0)
                ranges.Add(new TokenRange(first, Array.FindLastIndex(Places, x => x?.Overlaps(span) == true) + 1));
        }

        return ranges;
    }
}
