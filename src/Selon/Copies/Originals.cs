namespace Selon.Copies;

/// <summary>Of the articles that one may come from, those that it takes to explain it: the earliest of those that explain about as much as the best, then what explains more than a part of the rest (one that was merged of two).</summary>
internal static class Originals
{
    /// <summary>Of the best one's share, how much another has to explain to be taken before it for being earlier.</summary>
    private const double AboutAsMuch = 0.75;

    /// <summary>Share of the copied text that a further original has to explain.</summary>
    private const double Further = 0.2;

    /// <param name="originals">Share and spans, the earliest first.</param>
    /// <returns>The places of those that are kept.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<(double Share, IReadOnlyList<CopySpan> Spans)> originals)
    {
        var (kept, covered) = (new List<int>(), new List<TextSpan>());
        var all = originals.SelectMany(original => original.Spans).Select(span => span.Span).Distinct().ToList();
        var length = Length(all, []);
        while (kept.Count < originals.Count)
        {
            var gains = originals.Select((original, i) => kept.Contains(i) ? 0 : Length([.. original.Spans.Select(span => span.Span)], covered)).ToList();
            var best = gains.Max();
            if (best == 0 || kept.Count > 0 && best < Further * length)
                break;
            var taken = gains.FindIndex(gain => gain >= AboutAsMuch * best);
            kept.Add(taken);
            covered.AddRange(originals[taken].Spans.Select(span => span.Span));
        }

        return kept;
    }

    /// <summary>How many characters of the spans nothing covers yet.</summary>
    private static int Length(List<TextSpan> spans, List<TextSpan> covered)
    {
        var (length, end) = (0, 0);
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            var start = Math.Max(end, span.Start);
            if (span.End <= start)
                continue;
            length += span.End - start - covered.Sum(other => Math.Max(0, Math.Min(span.End, other.End) - Math.Max(start, other.Start)));
            end = span.End;
        }

        return Math.Max(0, length);
    }
}
