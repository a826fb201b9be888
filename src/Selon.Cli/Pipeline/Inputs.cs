using System.Runtime.CompilerServices;
using Selon.Cli.Commands;
using Selon.Http;
using Selon.Intake;

namespace Selon.Cli.Pipeline;

/// <summary>All that a command line names, as articles in the order in which it names them.</summary>
internal sealed class Inputs(ReadSettings settings) : IDisposable
{
    private readonly ArticleSource _source = new(new IntakeOptions
    {
        PublishedOn = settings.Date,
        Language = settings.Language,
        MaxBytes = settings.MaxSize ?? IntakeOptions.DefaultMaxBytes,
    });

    private WebFetcher? _fetcher;

    public async IAsyncEnumerable<IntakeResult> OpenAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var input in settings.Inputs)
        {
            if (Address(input) is { } url)
            {
                yield return await FetchAsync(url, cancel).ConfigureAwait(false);
                continue;
            }

            await foreach (var result in Open(input, cancel).ConfigureAwait(false))
                yield return result;
        }
    }

    public void Dispose() => _fetcher?.Dispose();

    private IAsyncEnumerable<IntakeResult> Open(string input, CancellationToken cancel) =>
        input == "-" ? _source.OpenAsync(Console.OpenStandardInput(), "stdin", cancel) : _source.OpenAsync(input, cancel);

    private async Task<IntakeResult> FetchAsync(Uri url, CancellationToken cancel)
    {
        _fetcher ??= new WebFetcher(Options());
        var fetched = await _fetcher.FetchAsync(url, cancel).ConfigureAwait(false);
        return fetched.Page is { } page
            ? _source.FromBytes(page.Bytes, url.OriginalString, page.ContentType, page.Url)
            : IntakeResult.Refused(url.OriginalString, fetched.Reason!);
    }

    private WebFetcherOptions Options()
    {
        var options = new WebFetcherOptions { AllowPrivate = settings.AllowPrivate };
        if (settings.Timeout is { } timeout)
            options = options with { Timeout = timeout };
        return settings.MaxSize is { } size ? options with { MaxBytes = size } : options;
    }

    private static Uri? Address(string input) =>
        input.Contains("://", StringComparison.Ordinal) && !File.Exists(input) && Uri.TryCreate(input, UriKind.Absolute, out var url) ? url : null;
}
