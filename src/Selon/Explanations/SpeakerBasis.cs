namespace Selon.Explanations;

/// <summary>What tells who a speaker is.</summary>
public enum SpeakerBasis
{
    /// <summary>The source holds the name, in full or short.</summary>
    Name,

    /// <summary>The source is a pronoun that stands for somebody.</summary>
    Pronoun,

    /// <summary>The source is a role or kind that the article has given to somebody named.</summary>
    Role,

    /// <summary>The source describes somebody whom the article does not name.</summary>
    Description,

    /// <summary>There is no source: the speaker is that of the statement before.</summary>
    PreviousSpeaker,
}
