namespace Selon.Storage.Rows;

/// <summary>An article with what tells which digest is its own.</summary>
internal sealed class DigestKeyRow
{
    public long Id { get; set; }

    public long Day { get; set; }

    public long? Story { get; set; }

    public long Version { get; set; }
}
