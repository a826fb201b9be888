using System.IO.Compression;
using System.Runtime.CompilerServices;
using Selon.Intake.Corpora;
using Selon.Intake.Pages;

namespace Selon.Intake;

/// <summary>
/// Turns files, folders, streams and bytes into articles: plain text, web pages, and corpora (JSON Lines, CSV), each also compressed with gzip. Bad input
/// is a result with a reason, and the rest goes on. Safe for any number of threads.
/// </summary>
public sealed class ArticleSource(IntakeOptions options)
{
    private const int HeadLength = 65_536;

    /// <summary>With the usual options.</summary>
    public ArticleSource()
        : this(new IntakeOptions())
    {
    }

    /// <summary>The articles of a file, of a folder with all below it, or of a pattern such as <c>news/**/*.html</c>, in ordinal order of their paths.</summary>
    public async IAsyncEnumerable<IntakeResult> OpenAsync(string fileOrFolderOrGlob, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(fileOrFolderOrGlob);
        var files = FileList.Of(fileOrFolderOrGlob);
        if (files is null or [])
        {
            yield return IntakeResult.Refused(fileOrFolderOrGlob, files is null
                ? "does not exist; check the path."
                : $"holds nothing to read; Selon reads {string.Join(' ', Formats.Endings)}, each also with .gz.");
            yield break;
        }

        foreach (var file in files)
        {
            var (stream, reason) = OpenFile(file);
            if (stream is null)
            {
                yield return IntakeResult.Refused(file, reason!);
                continue;
            }

            await using (stream.ConfigureAwait(false))
                await foreach (var result in OpenAsync(stream, file, cancel).ConfigureAwait(false))
                    yield return result;
        }
    }

    /// <summary>The articles of a stream, such as a program's standard input.</summary>
    /// <param name="stream">Read to its end, and left open.</param>
    /// <param name="name">What to call it; its ending tells the format (<c>.jsonl</c>, <c>.csv</c>), else the bytes do.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async IAsyncEnumerable<IntakeResult> OpenAsync(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var reading = Open(stream, name, cancel).GetAsyncEnumerator(cancel);
        await using (reading.ConfigureAwait(false))
            while (true)
            {
                var (result, more) = await NextAsync(reading, name).ConfigureAwait(false);
                if (result is not null)
                    yield return result;
                if (!more)
                    yield break;
            }
    }

    /// <summary>The article in the bytes of one file or of one answer of a web server.</summary>
    /// <param name="bytes">As they came, uncompressed.</param>
    /// <param name="where">The file or address, for messages and for the article's id.</param>
    /// <param name="contentType">The value of the server's <c>Content-Type</c>; null where there is none.</param>
    /// <param name="url">The address that the bytes came from; null for a file.</param>
    public IntakeResult FromBytes(ReadOnlyMemory<byte> bytes, string where, string? contentType = null, Uri? url = null)
    {
        ArgumentNullException.ThrowIfNull(where);
        var format = Formats.OfContentType(contentType) ?? Formats.OfName(url?.AbsolutePath ?? where) ?? Formats.OfBytes(bytes.Span);
        if (format is SourceFormat.PlainText && Formats.OfName(where) is null)
            format = Formats.OfBytes(bytes.Span);
        return One(bytes.Span, format, where, Formats.Charset(contentType), url);
    }

    private async IAsyncEnumerable<IntakeResult> Open(Stream stream, string name, [EnumeratorCancellation] CancellationToken cancel)
    {
        var headed = await HeadedStream.LookAsync(stream, HeadLength, cancel).ConfigureAwait(false);
        if (headed.Head is [0x1F, 0x8B, ..])
            headed = await HeadedStream.LookAsync(new GZipStream(headed, CompressionMode.Decompress, leaveOpen: true), HeadLength, cancel).ConfigureAwait(false);
        var format = Formats.OfName(name) ?? Formats.OfBytes(headed.Head);
        if (BinaryKind.Reason(headed.Head) is { } reason)
            yield return IntakeResult.Refused(name, reason);
        else if (format == SourceFormat.JsonLines)
            await foreach (var result in JsonLines.ReadAsync(headed, name, options, cancel).ConfigureAwait(false))
                yield return result;
        else if (format == SourceFormat.Csv)
            await foreach (var result in CsvRows.ReadAsync(headed, TextDecoder.EncodingOf(headed.Head), name, options, cancel).ConfigureAwait(false))
                yield return result;
        else if (await ReadAllAsync(headed, cancel).ConfigureAwait(false) is { } bytes)
            yield return One(bytes.Span, format, name, null, null);
        else
            yield return IntakeResult.Refused(name, TooLarge.Reason(options.MaxBytes));
    }

    private IntakeResult One(ReadOnlySpan<byte> bytes, SourceFormat format, string where, string? charset, Uri? url)
    {
        if (bytes.Length > options.MaxBytes)
            return IntakeResult.Refused(where, TooLarge.Reason(options.MaxBytes));
        var id = Formats.Stem(url is null ? where : url.AbsolutePath is { Length: > 1 } path ? Uri.UnescapeDataString(path) : url.Host);
        return format switch
        {
            SourceFormat.PlainText => PlainText.Read(bytes, where, id, charset, options),
            SourceFormat.Page => HtmlPage.Read(bytes, where, id, charset, url, options),
            _ => IntakeResult.Refused(where, "is a corpus of many articles; save it to a file (.jsonl or .csv) and read that."),
        };
    }

    /// <summary>The whole stream; null where it is larger than the limit, of which no more is read than that.</summary>
    private async Task<ReadOnlyMemory<byte>?> ReadAllAsync(HeadedStream stream, CancellationToken cancel)
    {
        using var bytes = new MemoryStream();
        var chunk = new byte[HeadLength];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancel).ConfigureAwait(false)) > 0)
        {
            if (bytes.Length + read > options.MaxBytes)
                return null;
            bytes.Write(chunk, 0, read);
        }

        return bytes.ToArray();
    }

    private (Stream? Stream, string? Reason) OpenFile(string file)
    {
        try
        {
            var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);
            if (Formats.OfName(file) is SourceFormat.JsonLines or SourceFormat.Csv || !stream.CanSeek || stream.Length <= options.MaxBytes)
                return (stream, null);
            stream.Dispose();
            return (null, TooLarge.Reason(options.MaxBytes));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, $"cannot be opened ({e.Message.TrimEnd('.')}); check its permissions.");
        }
    }

    private static async Task<(IntakeResult? Result, bool More)> NextAsync(IAsyncEnumerator<IntakeResult> reading, string name)
    {
        try
        {
            return await reading.MoveNextAsync().ConfigureAwait(false) ? (reading.Current, true) : (null, false);
        }
        catch (InvalidDataException)
        {
            return (IntakeResult.Refused(name, "is broken gzip; compress or fetch it again."), false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (IntakeResult.Refused(name, $"cannot be read to its end ({e.Message.TrimEnd('.')}); check the disk and try again."), false);
        }
    }
}
