namespace Selon.Storage.Rows;

/// <summary>What became of a statement from one version of an article to the next.</summary>
internal sealed class ChangeRow
{
    public long Article { get; set; }

    /// <summary>The version in which it is so for the first time.</summary>
    public long Version { get; set; }

    /// <summary><c>added</c>, <c>changed</c> or <c>withdrawn</c>.</summary>
    public required string Type { get; set; }

    public string? Speaker { get; set; }

    /// <summary>What was said before; null for one that was added.</summary>
    public string? Before { get; set; }

    /// <summary>What is said now; null for one that was withdrawn.</summary>
    public string? After { get; set; }
}
