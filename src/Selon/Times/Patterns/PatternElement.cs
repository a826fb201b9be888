namespace Selon.Times.Patterns;

/// <summary>One place in a pattern.</summary>
internal sealed record PatternElement
{
    /// <summary>The words that fit; empty where <see cref="Shape"/> or <see cref="Class"/> tells.</summary>
    public TimeWord[] Words { get; init; } = [];

    /// <summary>A class of <c>times.tsv</c>; -1 for none.</summary>
    public int Class { get; init; } = -1;

    public Shape Shape { get; init; }

    /// <summary>Where its value goes; null where nobody asks.</summary>
    public Slot? Slot { get; init; }

    public bool Optional { get; init; }

    /// <summary>True for what must stand there and is no part of the expression.</summary>
    public bool Context { get; init; }
}
