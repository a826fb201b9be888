namespace Selon.Storage.Rows;

/// <summary>An article of which a part comes from another.</summary>
internal sealed class CopyRow
{
    public long Article { get; set; }

    public long Original { get; set; }

    /// <summary>Share of the article's words, 0 to 1.</summary>
    public double Share { get; set; }

    /// <summary>How sure the direction is, 0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>Four offsets a span: start and end in the article, start and end in the original; parted by commas.</summary>
    public required string Spans { get; set; }
}
