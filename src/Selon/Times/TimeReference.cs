namespace Selon.Times;

/// <summary>What the text says about when.</summary>
/// <param name="Span">The words.</param>
/// <param name="From">First day meant; null where the text does not let it be worked out.</param>
/// <param name="To">Last day meant, inclusive; null as for <paramref name="From"/>.</param>
public sealed record TimeReference(TextSpan Span, DateOnly? From, DateOnly? To);
