namespace Selon.Times.Patterns;

/// <summary>A row of <c>times.tsv</c>.</summary>
/// <param name="Class">The class's number.</param>
/// <param name="Value">What it stands for.</param>
/// <param name="Rest">The phrase's further words.</param>
internal sealed record WordUse(int Class, int Value, TimeWord[] Rest);
