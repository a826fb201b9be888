using System.Diagnostics;
using Selon.Quality.Scoring;

namespace Selon.Quality.Readings;

/// <summary>Has the library read texts, on all cores, in the order given.</summary>
internal static class Library
{
    public static Dictionary<string, Finding> Read(IEnumerable<Article> articles) =>
        Readings(articles).ToDictionary(x => x.Article.Id, Finding.Of, StringComparer.Ordinal);

    /// <summary>One in an unknown language is left out.</summary>
    public static IReadOnlyList<Reading> Readings(IEnumerable<Article> articles)
    {
        var list = articles.ToList();
        var readings = new Reading?[list.Count];
        var watch = Stopwatch.StartNew();
        Parallel.For(0, list.Count, i =>
        {
            try
            {
                readings[i] = Reader.Default.Read(list[i]);
            }
            catch (LanguageUnknownException unknown)
            {
                Console.Error.WriteLine(unknown.Message);
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"The reader failed on “{list[i].Id}”: {broken.Message}", broken);
            }
        });
        var words = list.Sum(x => Words.In(x.Text).Count());
        Console.Error.WriteLine($"read {list.Count} texts, {words} words in {watch.Elapsed.TotalSeconds:F1} s");
        return [.. readings.OfType<Reading>()];
    }
}
