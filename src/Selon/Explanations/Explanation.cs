namespace Selon.Explanations;

/// <summary>Why a statement was found, and what it could have been instead. Immutable.</summary>
public sealed record Explanation
{
    /// <summary>What found the statement.</summary>
    public required Finder FoundBy { get; init; }

    /// <summary>Why a quotation without a cue is somebody's; null where there is a cue.</summary>
    public QuotationPlace? Quotation { get; init; }

    /// <summary>What is known of the cue; null where there is none.</summary>
    public CueEvidence? Cue { get; init; }

    /// <summary>What the network gives for cue, source and content; null where it had no part in it. <see cref="Statement.Confidence"/> is made of these, of the rules' score and of what the lexicon knows.</summary>
    public Chances? Chances { get; init; }

    /// <summary>How sure the rules are of what they find for the same cue, from 0 to 1 in hundredths; null where they find nothing for it.</summary>
    public double? RulesScore { get; init; }

    /// <summary>What picked the source; null where there is none.</summary>
    public Finder? SourceBy { get; init; }

    /// <summary>What picked the content.</summary>
    public required Finder ContentBy { get; init; }

    /// <summary>What source and content could have been: the rules' own where they differ, then what the network would take else. Empty where nothing comes near.</summary>
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>How the speaker is known; null where nobody is given.</summary>
    public SpeakerEvidence? Speaker { get; init; }
}
