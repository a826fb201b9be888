namespace Selon.Explanations;

/// <summary>What the network gives for the parts of a statement as it would have them, each from 0 to 1 in hundredths.</summary>
/// <param name="Cue">That the words are a cue.</param>
/// <param name="Source">That the source is the one it found or, where it found none, that the sentence names none.</param>
/// <param name="Content">That the content is the one it found; 0 where it found none.</param>
public sealed record Chances(double Cue, double Source, double Content);
