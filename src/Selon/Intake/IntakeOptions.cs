namespace Selon.Intake;

/// <summary>What the user knows of the articles and the source may not tell.</summary>
public sealed record IntakeOptions
{
    /// <summary>20 MB, far above any article and far below what would fill a memory.</summary>
    public const long DefaultMaxBytes = 20_000_000;

    /// <summary>The day of publication, put above anything that a page or row says; null has each tell its own.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>BCP 47 tag of all articles, put above anything that a page or row says; null has each tell its own.</summary>
    public string? Language { get; init; }

    /// <summary>The largest article taken, in bytes after decompression; a larger one is refused unread. A corpus file may be of any size: the limit holds for each row.</summary>
    public long MaxBytes { get; init; } = DefaultMaxBytes;
}
