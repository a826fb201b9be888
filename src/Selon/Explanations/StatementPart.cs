namespace Selon.Explanations;

/// <summary>A part of a statement that could have been another.</summary>
public enum StatementPart
{
    /// <summary>The words that name the holder.</summary>
    Source,

    /// <summary>What is said.</summary>
    Content,
}
