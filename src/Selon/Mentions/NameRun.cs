namespace Selon.Mentions;

/// <summary>A proper name as it stands in a sentence.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Key">The name that the pack knows it by; null where the pack does not know it.</param>
internal sealed record NameRun(int Sentence, int First, int Last, TextSpan Span, string Text, EntityKind Kind, string? Key);
