namespace Selon.Explanations;

/// <summary>The row of a pack's <c>cues.tsv</c> by which a cue is known; <c>docs/packs.md</c> describes the words.</summary>
public sealed record LexiconRow
{
    /// <summary>The lemma; of a fixed phrase all its words, without the reflexive pronoun.</summary>
    public required string Lemma { get; init; }

    /// <summary>True where the row is for the verb with its reflexive pronoun.</summary>
    public required bool Reflexive { get; init; }

    /// <summary>The class: <c>verb</c>, <c>noun</c>, <c>adjective</c>, <c>preposition</c> or <c>adverb</c>.</summary>
    public required string Class { get; init; }

    /// <summary>What the content may be: <c>quote</c>, <c>that</c>, <c>wh</c>…</summary>
    public required IReadOnlyList<string> Frames { get; init; }

    /// <summary>The stance that it gives, before negation.</summary>
    public required Stance Stance { get; init; }

    /// <summary>How often it makes a statement, from 0 to 1.</summary>
    public required double Strength { get; init; }
}
