namespace Selon.Quality.PolNear;

/// <summary>A run that stands in both sequences.</summary>
/// <param name="A">Where it begins in the first.</param>
/// <param name="B">Where it begins in the second.</param>
/// <param name="Length">How many members it has.</param>
internal readonly record struct MatchingBlock(int A, int B, int Length);
