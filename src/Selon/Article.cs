namespace Selon;

/// <summary>What comes in: a text, and what is known of it. Null means that it is not known.</summary>
public sealed record Article
{
    /// <summary>Names the article among others; a file's name without its ending for files.</summary>
    public required string Id { get; init; }

    /// <summary>The text, never altered; every <see cref="TextSpan"/> of a reading counts its UTF-16 code units.</summary>
    public required string Text { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it, as the page or corpus says; several are one string.</summary>
    public string? Author { get; init; }

    /// <summary>The paper, site or agency that published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>The day of publication where it was published; words such as “Tuesday” are worked out from it.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>The moment of publication; null where only its day, or nothing, is known.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>BCP 47 tag such as <c>fr</c> or <c>en</c>; null has the reader recognise it.</summary>
    public string? Language { get; init; }

    /// <summary>The canonical address.</summary>
    public Uri? Url { get; init; }

    /// <summary>An article of which little more than its text is known.</summary>
    public static Article FromText(string text, DateOnly? publishedOn = null, string? language = null, string id = "article")
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(id);
        return new Article { Id = id, Text = text, PublishedOn = publishedOn, Language = language };
    }
}
