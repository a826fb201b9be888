namespace Selon.Corpus;

/// <summary>A half-open range of UTF-16 offsets into an article's text.</summary>
internal readonly record struct Span(int Start, int End)
{
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    public bool Holds(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>Characters between the two, 0 where they touch or overlap.</summary>
    public int Distance(Span other) => Math.Max(0, Math.Max(other.Start - End, Start - other.End));
}
