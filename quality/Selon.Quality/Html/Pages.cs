using System.IO.Compression;
using Selon.Intake;
using Selon.Quality.Readings;

namespace Selon.Quality.Html;

/// <summary>Pages of a folder, <c>NAME.html</c> or <c>NAME.html.gz</c>, through the library's intake.</summary>
internal static class Pages
{
    public static Dictionary<string, Finding> Read(string folder, IReadOnlyList<PageTruth> pages)
    {
        var results = new IntakeResult[pages.Count];
        var source = new ArticleSource();
        Parallel.For(0, pages.Count, i => results[i] = source.FromBytes(Bytes(folder, pages[i].Name), pages[i].Name + ".html"));
        foreach (var refused in results.Where(x => x.Reason is not null))
            Console.Error.WriteLine(refused);
        return pages.Zip(results).Where(x => x.Second.Article is not null)
            .ToDictionary(x => x.First.Name, x => new Finding(x.First.Name, x.Second.Article!.Text, []), StringComparer.Ordinal);
    }

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
