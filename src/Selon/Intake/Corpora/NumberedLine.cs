namespace Selon.Intake.Corpora;

/// <summary>A line of a file.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">Null where it is longer than the limit.</param>
internal readonly record struct NumberedLine(int Number, string? Text);
