namespace Selon.Statements.Quotations;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Span">With its marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Depth">0 for a quotation that stands in no other.</param>
/// <param name="Closed">False where the closing mark is missing and the paragraph's end stands for it.</param>
internal sealed record Quotation(TextSpan Span, TextSpan Inner, int Depth, bool Closed);
