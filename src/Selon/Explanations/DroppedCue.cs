namespace Selon.Explanations;

/// <summary>A cue that was considered and not thought sure enough to make a statement.</summary>
public sealed record DroppedCue
{
    /// <summary>Its words.</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>The source that it would have had; null for none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The content that it would have had, in the order of the text; empty where nothing is said.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>What the network gives for the parts.</summary>
    public required Chances Chances { get; init; }

    /// <summary>How sure the reader was, from 0 to 1 in hundredths.</summary>
    public required double Confidence { get; init; }
}
