namespace Selon.Training.Attributions;

/// <summary>An attribution in numbers.</summary>
/// <param name="Signs">Rows of what else speaks for and against it.</param>
/// <param name="Right">True where annotators marked such a statement.</param>
internal sealed record ConfidenceExample(double[] Features, int[] Signs, bool Right);
