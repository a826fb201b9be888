using Selon.Syntax;
using Selon.Text;
using Selon.Times;

namespace Selon.Places;

/// <summary>Tells where statements were made.</summary>
internal static class SaidPlaces
{
    /// <summary>The one place that hangs on the cue by a preposition, outside of what is said, of who says it and to whom; else that of the dateline.</summary>
    public static IReadOnlyList<Statement> Link(IReadOnlyList<Statement> statements, PlaceList places, IReadOnlyList<Sentence> sentences)
    {
        if (places.Places.Count == 0)
            return statements;
        List<(TextSpan Span, Place Place)> mentions = [.. places.Places.SelectMany(place => (place.Entity?.Mentions ?? []).Select(mention => (Span: mention, place))).OrderBy(mention => mention.Span)];
        return [.. statements.Select(statement => (Find(statement, mentions, sentences) ?? places.Dateline) is { } place ? statement with { Place = place } : statement)];
    }

    private static Place? Find(Statement statement, List<(TextSpan Span, Place Place)> mentions, IReadOnlyList<Sentence> sentences)
    {
        if (statement.Cue is not { } cue || Sorted.FirstPast(sentences, cue.Start, static sentence => sentence.Span.End) is var at && at >= sentences.Count)
            return null;
        var sentence = sentences[at];
        Place? here = null;
        for (var i = Sorted.FirstPast(mentions, sentence.Span.Start - 1, static mention => mention.Span.Start); i < mentions.Count && mentions[i].Span.Start < sentence.Span.End; i++)
        {
            var (span, place) = mentions[i];
            if (ReferenceEquals(place, here) || !sentence.Span.Contains(span) || !Stands(sentence, cue, span) || IsTold(statement, span))
                continue;
            if (here is not null)
                return null;
            here = place;
        }

        return here;
    }

    /// <summary>True for words of what is said, of who says it, and to whom.</summary>
    private static bool IsTold(Statement statement, TextSpan span) =>
        statement.Content.Any(range => range.Overlaps(span)) || statement.Source?.Overlaps(span) == true || statement.Citing?.Overlaps(span) == true
        || statement.Addressee?.Overlaps(span) == true || statement.MediumSpan?.Overlaps(span) == true;

    private static bool Stands(Sentence sentence, TextSpan cue, TextSpan place) =>
        TenseReader.Head(sentence, place) is >= 0 and var head && sentence.Tokens[head].Relation is Relation.Obl && SaidTimes.Hangs(sentence, cue, place);
}
