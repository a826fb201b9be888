namespace Selon.Storage.Rows;

/// <summary>A link from one statement to another.</summary>
internal sealed class LinkRow
{
    public required string Type { get; set; }

    public long FromArticle { get; set; }

    public required string FromStatement { get; set; }

    public long ToArticle { get; set; }

    public required string ToStatement { get; set; }

    public double Confidence { get; set; }

    public required string Reason { get; set; }
}
