namespace Selon.Stories.Links;

/// <summary>What one statement is to another.</summary>
public enum LinkType
{
    /// <summary>The same statement of the same speaker in another article.</summary>
    Repeats,

    /// <summary>Another source says the same.</summary>
    Confirms,

    /// <summary>Both cannot hold: a denial of the same proposition, or numbers, dates, places that differ.</summary>
    Contradicts,

    /// <summary>The same speaker later says otherwise.</summary>
    Updates,

    /// <summary>A reply to it: denial, comment, refusal.</summary>
    Answers,
}
