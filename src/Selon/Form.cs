namespace Selon;

/// <summary>How much of a content stands between quotation marks of its own.</summary>
public enum Form
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>Part of it.</summary>
    Mixed,

    /// <summary>None of it.</summary>
    Indirect,
}
