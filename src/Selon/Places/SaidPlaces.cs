using Selon.Syntax;
using Selon.Text;
using Selon.Times;

namespace Selon.Places;

/// <summary>Tells where statements were made.</summary>
internal static class SaidPlaces
{
    /// <summary>The one place that hangs on the cue by a preposition, outside of what is said, of who says it and to whom; else that of the dateline.</summary>
    public static IReadOnlyList<Statement> Link(IReadOnlyList<Statement> statements, PlaceList places, IReadOnlyList<Sentence> sentences) =>
        places.Places.Count == 0 ? statements : [.. statements.Select(statement => Find(statement, places, sentences) is { } place ? statement with { Place = place } : statement)];

    private static Place? Find(Statement statement, PlaceList places, IReadOnlyList<Sentence> sentences)
    {
        if (statement.Cue is not { } cue || Sorted.FirstPast(sentences, cue.Start, static sentence => sentence.Span.End) is var at && at >= sentences.Count)
            return places.Dateline;
        var sentence = sentences[at];
        var others = statement.Content.Concat(new[] { statement.Source, statement.Citing, statement.Addressee, statement.MediumSpan }.OfType<TextSpan>()).ToList();
        var here = places.Places.Where(place => place.Entity?.Mentions.Any(mention => sentence.Span.Contains(mention) && Stands(sentence, cue, mention) && !others.Any(other => other.Overlaps(mention))) == true).ToList();
        return here.Count == 1 ? here[0] : places.Dateline;
    }

    private static bool Stands(Sentence sentence, TextSpan cue, TextSpan place) =>
        TenseReader.Head(sentence, place) is >= 0 and var head && sentence.Tokens[head].Relation is Relation.Obl && SaidTimes.Hangs(sentence, cue, place);
}
