namespace Selon.Storage.Reports;

/// <summary>An article of which a part comes from another.</summary>
/// <param name="Article">Its id.</param>
/// <param name="Of">The id of the likely original.</param>
/// <param name="Share">The share of the article's words, 0 to 1.</param>
/// <param name="Confidence">How sure the direction is, 0 to 1.</param>
/// <param name="Spans">What was copied: in the article, and in the original.</param>
public sealed record RecordedCopy(string Article, string Of, double Share, double Confidence, IReadOnlyList<(TextSpan Span, TextSpan Of)> Spans);
