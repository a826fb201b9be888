namespace Selon.Storage.Rows;

/// <summary>An article with the digest of its newest version.</summary>
internal sealed class DigestRow
{
    public long Id { get; set; }

    public long Day { get; set; }

    public long? Story { get; set; }

    public required byte[] Digest { get; set; }
}
