namespace Selon.Explanations;

/// <summary>Why a quotation without a cue is somebody's.</summary>
public enum QuotationPlace
{
    /// <summary>It runs on from what was said before, and is taken to be the same speaker's.</summary>
    RunsOn,

    /// <summary>It stands behind a colon, and is taken to be of whom the words in front of the colon name.</summary>
    BehindColon,

    /// <summary>Nobody near is known to speak.</summary>
    Alone,
}
