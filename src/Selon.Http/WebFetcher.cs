namespace Selon.Http;

/// <summary>Fetches web pages within limits of time, size and place. Safe for any number of threads.</summary>
public sealed class WebFetcher(WebFetcherOptions options) : IDisposable
{
    public WebFetcher()
        : this(new WebFetcherOptions())
    {
    }

    /// <summary>The page at an address. A page that cannot be had is a result with a reason, not an exception.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled; a time-out is a reason.</exception>
    public async Task<FetchResult> FetchAsync(Uri url, CancellationToken cancel = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        return FetchResult.Refused(url, $"is not fetched yet ({options.Timeout}); wait for the next build.");
    }

    public void Dispose()
    {
    }
}
