namespace Selon.Storage.Rows;

/// <summary>A story: articles on one affair.</summary>
internal sealed class StoryRow
{
    public long Id { get; set; }

    public required string Title { get; set; }

    /// <summary>First and last day of its articles.</summary>
    public long First { get; set; }

    public long Last { get; set; }

    public long Articles { get; set; }

    /// <summary>The story that took it in; null for one that stands.</summary>
    public long? Merged { get; set; }
}
