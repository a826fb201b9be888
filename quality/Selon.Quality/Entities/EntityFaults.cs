namespace Selon.Quality.Entities;

/// <summary>What was missed, found falsely or taken for another kind, a line each.</summary>
internal static class EntityFaults
{
    private const int Around = 40;

    public static IEnumerable<string> Of(EntityDocument document, IReadOnlyList<EntityMention> found)
    {
        var gold = document.Mentions.Where(mention => mention.IsName).ToDictionary(mention => mention.Span);
        var mine = found.Where(mention => mention.IsName).DistinctBy(mention => mention.Span).ToDictionary(mention => mention.Span);
        foreach (var span in gold.Keys.Union(mine.Keys).Order())
        {
            var (right, got) = (gold.GetValueOrDefault(span), mine.GetValueOrDefault(span));
            if (right?.Kind == got?.Kind)
                continue;
            var fault = right is null ? "false" : got is null ? "missed" : "kind";
            yield return $"{fault}\t{right?.Kind.ToString() ?? "-"}\t{got?.Kind.ToString() ?? "-"}\t{document.Id}\t{Excerpt(document.Text, span)}";
        }
    }

    private static string Excerpt(string text, TextSpan span)
    {
        var (from, to) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        return $"{text[from..span.Start]}[{span.In(text)}]{text[span.End..to]}".Replace('\n', ' ');
    }
}
