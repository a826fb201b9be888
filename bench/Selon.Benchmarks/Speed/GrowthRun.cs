namespace Selon.Benchmarks.Speed;

/// <summary>How time and memory grow: with the number of articles, and with the length of one.</summary>
internal static class GrowthRun
{
    private static readonly int[] Counts = [1, 10, 100, 1000];

    public static void Run(IReadOnlyList<Article> articles)
    {
        Console.WriteLine("\narticles one by one     words       s   words/s   by CPU time   peak MB");
        foreach (var count in Counts)
            Print(count, [.. Cycle(articles, count)]);
        Console.WriteLine("\narticles in one text    words       s   words/s   by CPU time   peak MB");
        foreach (var count in Counts)
            Print(count, [Article.FromText(string.Join("\n\n", Cycle(articles, count).Select(x => x.Text)))]);
    }

    private static IEnumerable<Article> Cycle(IReadOnlyList<Article> articles, int count) => Enumerable.Range(0, count).Select(x => articles[x % articles.Count]);

    private static void Print(int count, Article[] articles)
    {
        var words = Texts.Words(articles);
        var (seconds, cpu, _) = SpeedRun.ReadAll(articles);
        Console.WriteLine($"{count,19:N0} {words,9:N0} {seconds,7:N2} {words / seconds,9:N0} {words / cpu,13:N0} {Memory.Peak,9}");
    }
}
