namespace Selon.Explanations;

/// <summary>What a part of a statement could have been instead.</summary>
public sealed record Alternative
{
    /// <summary>The part in question.</summary>
    public required StatementPart Part { get; init; }

    /// <summary>Who would have it so: <see cref="Finder.Network"/> for what it would take else, or <see cref="Finder.Rules"/>.</summary>
    public required Finder By { get; init; }

    /// <summary>The other words, in the order of the text; empty where the rules find no source.</summary>
    public required IReadOnlyList<TextSpan> Ranges { get; init; }

    /// <summary>From 0 to 1 in hundredths: the network's chance of these words, or the rules' score for the whole of what they find for the cue. The two are not one scale.</summary>
    public required double Score { get; init; }
}
