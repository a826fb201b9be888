namespace Selon.Intake;

/// <summary>Bytes as text, or the reason why they are none; one of the two is null.</summary>
internal readonly record struct DecodedText(string? Text, string? Reason);
