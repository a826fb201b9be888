namespace Selon;

/// <summary>What a statement is said in.</summary>
public enum Medium
{
    /// <summary>A communiqué, a press release, a statement in writing.</summary>
    Release,

    /// <summary>An interview; what is said to one newspaper or broadcaster counts as one.</summary>
    Interview,

    /// <summary>A message on a social network, a blog or a site.</summary>
    Post,

    /// <summary>A press conference or a briefing.</summary>
    Conference,

    /// <summary>A speech or an address.</summary>
    Speech,

    /// <summary>A sitting of a court, a parliament or one of its committees.</summary>
    Hearing,

    /// <summary>A report, a study, a survey, a poll or a book.</summary>
    Report,

    /// <summary>A letter, an e-mail or another message to somebody.</summary>
    Letter,

    /// <summary>Radio or television, where the text tells where it was heard and not to whom it was said.</summary>
    Broadcast,
}
