namespace Selon.Explanations;

/// <summary>What is known of a cue.</summary>
public sealed record CueEvidence
{
    /// <summary>The dictionary form of the cue's main word, by the parser.</summary>
    public required string Lemma { get; init; }

    /// <summary>Its row in the lexicon; null where the lexicon has none.</summary>
    public LexiconRow? Lexicon { get; init; }

    /// <summary>What the content is to the cue, in the words of <see cref="LexiconRow.Frames"/>; several prepositions are parted by <c>|</c>. Null where it is none of these.</summary>
    public string? Frame { get; init; }

    /// <summary>True where the cue is negated.</summary>
    public required bool Negated { get; init; }
}
