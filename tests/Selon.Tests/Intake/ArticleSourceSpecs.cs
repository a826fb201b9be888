using System.IO.Compression;
using System.Text;
using Selon.Intake;

namespace Selon.Tests.Intake;

public sealed class ArticleSourceSpecs : IDisposable
{
    private const string Text = "La maire a fermé le pont.\r\n\r\nElle l'a annoncé hier.\r\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("selon-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_text_file_is_taken_unchanged()
    {
        var article = (await One("note.v2.txt", Encoding.UTF8.GetBytes(Text))).Article!;
        Assert.Equal(("note.v2", Text), (article.Id, article.Text));
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_part_of_the_text() => Assert.Equal(Text, (await One("a.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)])).Article!.Text);

    [Fact]
    public async Task A_compressed_file_is_read_as_its_content()
    {
        var article = (await One("a.txt.gz", Gzip(Encoding.UTF8.GetBytes(Text)))).Article!;
        Assert.Equal(("a", Text), (article.Id, article.Text));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task A_legacy_encoding_is_recognised(string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string text = "« La maire a été très déçue », a déclaré Hélène Vautrin à l'issue du conseil où elle était présentée comme isolée.";
        Assert.Equal(text, (await One("a.txt", Encoding.GetEncoding(encoding).GetBytes(text))).Article!.Text);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData(" \r\n\t ", "white space")]
    [InlineData("%PDF-1.7 …", "is a PDF")]
    [InlineData("PK\u0003\u0004word/document.xml", "office document")]
    [InlineData("GIF89a", "is an image")]
    [InlineData("ab\0c", "NUL")]
    public async Task What_is_no_text_is_refused_by_its_kind(string content, string word)
    {
        var result = await One("a.txt", Encoding.UTF8.GetBytes(content));
        Assert.Contains(word, result.Reason, StringComparison.Ordinal);
        Assert.Contains(';', result.Reason!);
        Assert.DoesNotContain('\n', result.Reason!);
    }

    [Fact]
    public async Task Broken_UTF8_is_refused_with_its_place() =>
        Assert.Contains("byte 15", (await One("a.txt", [.. "Hélène a dit"u8, 0xFF, .. " qu'elle était désolée."u8])).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_file_above_the_limit_is_refused_unread()
    {
        var path = Path.Combine(_folder, "big.txt");
        using (var big = File.Create(path))
            big.SetLength(50_000_000);
        Assert.Contains("larger than 20 MB", Assert.Single(await All(path)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_above_the_limit_is_read_no_further_than_that()
    {
        var source = new ArticleSource(new IntakeOptions { MaxBytes = 100_000 });
        using var endless = new Endless();
        await foreach (var result in source.OpenAsync(endless, "stdin", TestContext.Current.CancellationToken))
            Assert.Contains("larger than 0.1 MB", result.Reason, StringComparison.Ordinal);
        Assert.True(endless.Given < 400_000);
    }

    [Fact]
    public async Task A_compressed_bomb_is_refused() => Assert.Contains("larger than 20 MB", (await One("a.txt.gz", Gzip(new byte[30_000_000].Select(_ => (byte)'a').ToArray()))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task Broken_gzip_is_refused() => Assert.Contains("broken gzip", (await One("a.txt.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_is_read_with_all_below_it_in_ordinal_order()
    {
        foreach (var name in (string[])["b.txt", "a/z.html", "a/c.md", "B.txt", "a/photo.jpg"])
            Write(name, Encoding.UTF8.GetBytes("Une phrase."));
        Assert.Equal(["B", "c", "b"], (await All(_folder)).Where(result => result.Article is not null).Select(result => result.Article!.Id));
    }

    [Theory]
    [InlineData("**/*.txt", "b one two")]
    [InlineData("*.txt", "b")]
    [InlineData("a/?ne.txt", "one")]
    [InlineData("a/*/t*", "two")]
    public async Task A_pattern_names_files(string pattern, string ids)
    {
        foreach (var name in (string[])["b.txt", "a/one.txt", "a/x/two.txt", "a/x/other.md"])
            Write(name, Encoding.UTF8.GetBytes("Une phrase."));
        Assert.Equal(ids.Split(' '), (await All(Path.Combine(_folder, pattern))).Select(result => result.Article!.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("nowhere.txt", "does not exist")]
    [InlineData("*.html", "holds nothing to read")]
    public async Task A_path_without_files_says_so(string path, string word) => Assert.Contains(word, Assert.Single(await All(Path.Combine(_folder, path))).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task Standard_input_is_known_by_its_bytes()
    {
        using var page = new MemoryStream(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body><p>The mayor closed the old bridge last night, and she told nobody of it until morning.</p></body></html>"));
        await foreach (var result in new ArticleSource().OpenAsync(page, "stdin", TestContext.Current.CancellationToken))
            Assert.StartsWith("The mayor", result.Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        Write("a.txt", "x"u8.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new ArticleSource().OpenAsync(_folder, cancel.Token))
                Assert.Fail("Something was read.");
        });
    }

    private async Task<IntakeResult> One(string name, byte[] content) => Assert.Single(await All(Write(name, content)));

    private string Write(string name, byte[] content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    private static async Task<List<IntakeResult>> All(string path)
    {
        var results = new List<IntakeResult>();
        await foreach (var result in new ArticleSource().OpenAsync(path, TestContext.Current.CancellationToken))
            results.Add(result);
        return results;
    }

    private static byte[] Gzip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
            gzip.Write(content);
        return bytes.ToArray();
    }

    /// <summary>Gives letters for ever.</summary>
    private sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
