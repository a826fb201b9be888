namespace Selon.Quality.Floors;

/// <summary>A floor that was lowered, and why.</summary>
internal sealed record Lowering(string Figure, double From, double To, string Why);
