using System.Net;
using System.Net.Http.Headers;

namespace Selon.Http;

/// <summary>Fetches web pages within limits of time, size and place. Safe for any number of threads.</summary>
public sealed class WebFetcher : IDisposable
{
    private readonly WebFetcherOptions _options;
    private readonly HttpClient _client;

    public WebFetcher()
        : this(new WebFetcherOptions())
    {
    }

    public WebFetcher(WebFetcherOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            UseProxy = false,
            MaxResponseHeadersLength = 64,
            ConnectCallback = (context, cancel) => GuardedConnect.ConnectAsync(context.DnsEndPoint, options.AllowPrivate, cancel),
        };
        _client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.ParseAdd(options.UserAgent);
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1");
    }

    /// <summary>The page at an address. A page that cannot be had is a result with a reason, not an exception.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled; a time-out is a reason.</exception>
    public async Task<FetchResult> FetchAsync(Uri url, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(url);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(_options.Timeout);
        try
        {
            return await FollowAsync(url, limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return FetchResult.Refused(url, FetchReasons.TimedOut(_options.Timeout));
        }
        catch (Exception e) when (FetchReasons.Of(e) is { } reason)
        {
            return FetchResult.Refused(url, reason);
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<FetchResult> FollowAsync(Uri url, CancellationToken cancel)
    {
        var address = url;
        for (var redirects = 0; ; redirects++)
        {
            if (!address.IsAbsoluteUri || address.Scheme is not ("http" or "https"))
                return FetchResult.Refused(url, redirects == 0 ? FetchReasons.NotWeb : FetchReasons.RedirectedOffWeb);
            using var response = await _client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
            if (Next(response) is not { } next)
                return await TakeAsync(url, address, response, cancel).ConfigureAwait(false);
            if (redirects == _options.MaxRedirects)
                return FetchResult.Refused(url, FetchReasons.RedirectsEndlessly(_options.MaxRedirects));
            address = new Uri(address, next);
        }
    }

    private async Task<FetchResult> TakeAsync(Uri url, Uri address, HttpResponseMessage response, CancellationToken cancel)
    {
        if (FetchReasons.Of(response.StatusCode) is { } reason)
            return FetchResult.Refused(url, reason);
        var type = response.Content.Headers.ContentType;
        if (type?.MediaType is { } media && !IsReadable(media))
            return FetchResult.Refused(url, FetchReasons.WrongType(media));
        if (response.Content.Headers.ContentLength > _options.MaxBytes)
            return FetchResult.Refused(url, FetchReasons.TooLarge(_options.MaxBytes));
        var body = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
            return await ReadAsync(body, cancel).ConfigureAwait(false) is { } bytes
                ? FetchResult.Of(new FetchedPage(bytes, RawType(response.Content.Headers), address), url)
                : FetchResult.Refused(url, FetchReasons.TooLarge(_options.MaxBytes));
    }

    /// <summary>The whole body; null where it is larger than the limit.</summary>
    private async Task<byte[]?> ReadAsync(Stream body, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[65_536];
        int read;
        while ((read = await body.ReadAsync(chunk, cancel).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > _options.MaxBytes)
                return null;
            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }

    private static Uri? Next(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            ? response.Headers.Location
            : null;

    private static string? RawType(HttpContentHeaders headers) => headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : null;

    private static bool IsReadable(string media) =>
        media.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || media.EndsWith("xml", StringComparison.OrdinalIgnoreCase) ||
        media.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase);
}
