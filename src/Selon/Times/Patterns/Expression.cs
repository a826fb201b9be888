namespace Selon.Times.Patterns;

/// <summary>An expression of time before it is worked out.</summary>
/// <param name="First">Its first atom.</param>
/// <param name="Behind">The atom behind its last.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Slots">What was found out.</param>
internal sealed record Expression(int First, int Behind, Meaning Meaning, Slots Slots)
{
    /// <summary>Where a range begins; null for all that is none.</summary>
    public Expression? Start { get; init; }

    /// <summary>Where a range ends; null as for <see cref="Start"/>.</summary>
    public Expression? End { get; init; }

    public bool IsDate => Meaning is Meaning.Date or Meaning.Offset or Meaning.Relative or Meaning.Later or Meaning.Shift && Slots[Slot.Hour] is null;

    public bool IsTime => Meaning == Meaning.Clock;
}
