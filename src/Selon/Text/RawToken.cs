namespace Selon.Text;

/// <summary>A written token: a stretch without inner parts that another token could own.</summary>
internal readonly record struct RawToken(int Start, int End, RawKind Kind)
{
    public int Length => End - Start;
}

/// <summary>What a written token is made of, as far as sentence ends depend on it.</summary>
internal enum RawKind : byte
{
    Word,
    Number,
    Punctuation,

    /// <summary>An abbreviation with its full stop, which may also end the sentence.</summary>
    Abbreviation,

    /// <summary>A capital with its full stop.</summary>
    Initial,
}
