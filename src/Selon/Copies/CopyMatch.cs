namespace Selon.Copies;

/// <summary>What two articles have in common.</summary>
/// <param name="Share">The share of the first one's words, 0 to 1.</param>
/// <param name="OfShare">The share of the second one's.</param>
/// <param name="Spans">In the order of the first.</param>
internal sealed record CopyMatch(double Share, double OfShare, IReadOnlyList<CopySpan> Spans)
{
    /// <summary>The same seen from the other side.</summary>
    public CopyMatch Reverse() => new(OfShare, Share, [.. Spans.Select(span => new CopySpan(span.Of, span.Span)).OrderBy(span => span.Span.Start)]);
}
