namespace Selon.Quality.PolNear;

/// <summary>Tokens of a sentence from the first to the one behind the last.</summary>
internal readonly record struct TokenRange(int Start, int End)
{
    public bool Contains(TokenRange other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TokenRange other) => Start < other.End && other.Start < End;
}
