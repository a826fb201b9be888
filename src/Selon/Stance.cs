namespace Selon;

/// <summary>What a speaker does in saying something.</summary>
public enum Stance
{
    /// <summary>Gives it as so.</summary>
    Asserts,

    /// <summary>Rejects that it is so.</summary>
    Denies,

    /// <summary>Will not say.</summary>
    Declines,

    /// <summary>Puts a question, or asks to know.</summary>
    Asks,

    /// <summary>Urges, orders or calls for it.</summary>
    Demands,

    /// <summary>Commits to it, threatens or plans it: what the speaker will do.</summary>
    Promises,

    /// <summary>Praises, condemns, welcomes, regrets, fears or hopes.</summary>
    Judges,
}
