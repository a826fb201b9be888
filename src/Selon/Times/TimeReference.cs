namespace Selon.Times;

/// <summary>What the text says about when: an expression of time and what it means, worked out from the day of publication.</summary>
public sealed record TimeReference
{
    /// <summary><c>t1</c>, <c>t2</c>… in the order of the text.</summary>
    public required string Id { get; init; }

    /// <summary>The words, without the preposition in front.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What sort of time it is.</summary>
    public required TimeKind Kind { get; init; }

    /// <summary>
    /// The value as TIMEX3 (TimeML 1.2.1) writes it: <c>2023-09-12</c>, <c>2023-W37</c>, <c>2023-09-11TEV</c>, <c>P18M</c>, <c>XXXX-WXX-1</c>,
    /// <c>PAST_REF</c>; a range is two of them with <c>/</c> between.
    /// </summary>
    public required string Value { get; init; }

    /// <summary>First local day meant; null where it is vague, is no place on the calendar, or the day of publication is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last local day meant, inclusive; null as for <see cref="From"/>.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The unit in which it is told; null where it has none, as with <c>PRESENT_REF</c>.</summary>
    public Granularity? Granularity { get; init; }
}
