namespace Selon.Storage.Rows;

/// <summary>A version of an article, with all that was read in it.</summary>
internal sealed class VersionRow
{
    public long Article { get; set; }

    public long Number { get; set; }

    /// <summary>SHA-256 of title and text.</summary>
    public required string Hash { get; set; }

    /// <summary>When it was added, UTC, ISO 8601.</summary>
    public required string Added { get; set; }

    /// <summary>The reading as JSON, packed.</summary>
    public required byte[] Reading { get; set; }

    /// <summary>Its digest as JSON, packed.</summary>
    public required byte[] Digest { get; set; }
}
