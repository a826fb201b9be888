using Selon.Mentions;
using Selon.Quality.Faults;

namespace Selon.Quality.Entities;

/// <summary>Names that were missed, found falsely, or found with another kind or extent, a line each.</summary>
internal static class EntityFaults
{
    private const int Around = 40;

    public static IEnumerable<string> Lines(IReadOnlyList<(EntityDocument Gold, IReadOnlyList<EntityMention> Found)> documents, FaultOptions.Asked asked)
    {
        var faults = documents.SelectMany(document => Of(document.Gold, document.Found)).ToList();
        IEnumerable<string> Some(string sort, int count) => faults.Where(fault => fault.Sort == sort).Select(fault => fault.Line).Skip(asked.From).Take(count);
        return Some("missed", asked.Misses).Concat(Some("wrong", asked.Wrong)).Concat(Some("false", asked.False));
    }

    private static IEnumerable<(string Sort, string Line)> Of(EntityDocument document, IReadOnlyList<EntityMention> found)
    {
        var gold = document.Mentions.Where(mention => mention.IsName).ToDictionary(mention => mention.Span);
        var mine = found.Where(mention => mention.IsName).DistinctBy(mention => mention.Span).ToDictionary(mention => mention.Span);
        foreach (var span in gold.Keys.Union(mine.Keys).Order())
        {
            var right = gold.GetValueOrDefault(span);
            var got = mine.GetValueOrDefault(span);
            if (right?.Kind == got?.Kind)
                continue;
            if (right is not null)
            {
                got ??= mine.Values.FirstOrDefault(other => other.Span.Overlaps(span));
                yield return (got is null ? "missed" : "wrong", $"{(got is null ? "MISSED" : "WRONG")}\t{right.Kind}\t{(got is null ? "-" : got.Span == span ? got.Kind : $"{got.Kind} “{got.Span.In(document.Text)}”")}\t{document.Id}\t{Excerpt(document.Text, span)}");
            }
            else if (got is not { Kind: EntityKind.Unknown } && !gold.Keys.Any(span.Overlaps))
            {
                yield return ("false", $"FALSE\t-\t{got?.Kind}\t{document.Id}\t{Excerpt(document.Text, span)}");
            }
        }
    }

    private static string Excerpt(string text, TextSpan span)
    {
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        return $"{text[from..span.Start]}[{span.In(text)}]{text[span.End..to]}".Replace('\n', ' ');
    }
}
