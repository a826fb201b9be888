namespace Selon.Explanations;

/// <summary>How the speaker is known.</summary>
/// <param name="By">What tells who it is.</param>
/// <param name="Mention">
/// The mention that it rests on: for a name the first that gives it in full, for a description the source itself, else the nearest earlier one that
/// is no pronoun, or the first later one; null where there is none.
/// </param>
public sealed record SpeakerEvidence(SpeakerBasis By, TextSpan? Mention);
