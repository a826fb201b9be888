namespace Selon.Http;

/// <summary>The limits of a <see cref="WebFetcher"/>.</summary>
public sealed record WebFetcherOptions
{
    /// <summary>For the whole of one page, redirects and body included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The largest body taken, in bytes after decompression.</summary>
    public long MaxBytes { get; init; } = 20_000_000;

    /// <summary>How many redirects are followed.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>True lets pages of this machine and its private network be fetched; leave it false wherever somebody else chooses the address.</summary>
    public bool AllowPrivate { get; init; }

    public string UserAgent { get; init; } = "Selon/0.1 (reads news articles on a user's request)";
}
