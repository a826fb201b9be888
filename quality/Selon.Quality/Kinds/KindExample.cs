namespace Selon.Quality.Kinds;

/// <summary>A name with its signs and its kind.</summary>
/// <param name="Kind">Index among <see cref="Mentions.Names.KindWeights.Kinds"/>.</param>
internal sealed record KindExample(string Name, float[] Signs, int Kind);
