namespace Selon.Storage.Rows;

/// <summary>An article of the record, without its text.</summary>
internal sealed class ArticleRow
{
    public long Id { get; set; }

    /// <summary>Where it came from: its web address, else the place of its file.</summary>
    public required string Address { get; set; }

    /// <summary>Its id among the articles of the record: that of the article, with a number behind it where another has it.</summary>
    public required string Name { get; set; }

    public string? Url { get; set; }

    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Publisher { get; set; }

    public string? Language { get; set; }

    /// <summary>ISO 8601 day; null where it is not known.</summary>
    public string? Published { get; set; }

    /// <summary>Minute of that day in UTC; null where it is not known.</summary>
    public long? Minute { get; set; }

    /// <summary>Day by which it is found among others: that of publication, else of its first addition.</summary>
    public long Day { get; set; }

    /// <summary>The newest version, from 1.</summary>
    public long Version { get; set; } = 1;

    /// <summary>Null before it is joined to one.</summary>
    public long? Story { get; set; }
}
