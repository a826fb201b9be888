namespace Selon.Quality.PolNear;

/// <summary>A word or a mark.</summary>
internal readonly record struct Atom(string Word, TextSpan Place);
