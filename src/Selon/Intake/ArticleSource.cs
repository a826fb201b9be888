using System.Runtime.CompilerServices;

namespace Selon.Intake;

/// <summary>
/// Turns files, folders, streams and bytes into articles: plain text, web pages, and corpora (JSON Lines, CSV), each also compressed with gzip. Bad input
/// is a result with a reason, and the rest goes on. Safe for any number of threads.
/// </summary>
public sealed class ArticleSource(IntakeOptions options)
{
    public ArticleSource()
        : this(new IntakeOptions())
    {
    }

    /// <summary>The articles of a file, of a folder with all below it, or of a pattern such as <c>news/**/*.html</c>, in ordinal order of their paths.</summary>
    public async IAsyncEnumerable<IntakeResult> OpenAsync(string fileOrFolderOrGlob, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return IntakeResult.Refused(fileOrFolderOrGlob, $"is not read yet ({options.MaxBytes}); wait for the next build.");
    }

    /// <summary>The articles of a stream, such as a program's standard input.</summary>
    /// <param name="stream">Read to its end, and left open.</param>
    /// <param name="name">What to call it; its ending tells the format (<c>.jsonl</c>, <c>.csv</c>), else the bytes do.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async IAsyncEnumerable<IntakeResult> OpenAsync(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return IntakeResult.Refused(name, $"is not read yet ({options.MaxBytes}); wait for the next build.");
    }

    /// <summary>The article in the bytes of one file or of one answer of a web server.</summary>
    /// <param name="bytes">As they came, uncompressed.</param>
    /// <param name="where">The file or address, for messages and for the article's id.</param>
    /// <param name="contentType">The value of the server's <c>Content-Type</c>; null where there is none.</param>
    /// <param name="url">The address that the bytes came from; null for a file.</param>
    public IntakeResult FromBytes(ReadOnlyMemory<byte> bytes, string where, string? contentType = null, Uri? url = null) =>
        IntakeResult.Refused(where, $"is not read yet ({options.MaxBytes}); wait for the next build.");
}
