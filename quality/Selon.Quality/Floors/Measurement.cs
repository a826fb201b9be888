namespace Selon.Quality.Floors;

/// <summary>The figures that have floors, as they are now.</summary>
/// <param name="Corpus">Digest of what they were measured on.</param>
/// <param name="Figures">Percentages with one decimal, by the figure's name.</param>
internal sealed record Measurement(string Corpus, IReadOnlyDictionary<string, double> Figures);
