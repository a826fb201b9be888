namespace Selon;

/// <summary>A half-open range of UTF-16 offsets into an article's untouched text.</summary>
/// <param name="Start">First code unit inside the span, from 0.</param>
/// <param name="End">First code unit behind the span, never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Length in UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>True where nothing lies between start and end.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>The text that the span cuts out of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie inside the text.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>True where <paramref name="other"/> lies wholly inside this span (or is equal to it).</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True where <paramref name="offset"/> lies inside this span.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>True where the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>Such as <c>[12..31)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";
}
