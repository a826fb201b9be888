namespace Selon.Times.Patterns;

/// <summary>A row of <c>time-patterns.tsv</c>.</summary>
/// <param name="Elements">What must stand there, in order.</param>
/// <param name="Meaning">What it makes of that.</param>
/// <param name="Constants">What the row itself tells.</param>
internal sealed record TimePattern(PatternElement[] Elements, Meaning Meaning, (Slot Slot, int Value)[] Constants);
