namespace Selon.Storage.Rows;

/// <summary>The digest of an article's newest version.</summary>
internal sealed class DigestRow
{
    public long Id { get; set; }

    public required byte[] Digest { get; set; }
}
