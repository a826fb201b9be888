namespace Selon;

/// <summary>Whether the holder of a statement is named.</summary>
public enum Naming
{
    /// <summary>A human being with a name.</summary>
    Person,

    /// <summary>An institution, state, firm, group, outlet or document.</summary>
    Body,

    /// <summary>People without a name, or nobody at all.</summary>
    Unnamed,
}
