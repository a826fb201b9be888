using System.Diagnostics;

namespace Selon.Benchmarks.Speed;

/// <summary>A plain measure of reading a folder on one thread: words a second after warm-up, and memory.</summary>
internal static class SpeedRun
{
    private const double WarmUpSeconds = 3;

    public static void Run(string? folder, bool growth)
    {
        var articles = Texts.Load(folder);
        var words = Texts.Words(articles);
        Console.WriteLine($"{articles.Count} texts, {words:N0} words, one thread");
        var watch = Stopwatch.StartNew();
        Reader.Default.Read(articles[0]);
        Console.WriteLine($"first text, with the models     {watch.ElapsedMilliseconds,9:N0} ms   working set {Memory.Working} MB");
        WarmUp(articles);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var (seconds, cpu, statements) = ReadAll(articles);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Console.WriteLine($"all texts, warm                 {seconds,9:N2} s    {statements} statements");
        Console.WriteLine($"words a second                  {words / seconds,9:N0}    by processor time {words / cpu:N0}");
        Console.WriteLine($"articles a second               {articles.Count / seconds,9:N1}");
        Console.WriteLine($"allocated a word                {(double)allocated / words,9:N0} bytes");
        Console.WriteLine($"peak working set                {Memory.Peak,9} MB");
        if (growth)
            GrowthRun.Run(articles);
    }

    /// <summary>Seconds on the clock and of processor time, which other work on the machine lengthens less.</summary>
    public static (double Seconds, double Cpu, int Statements) ReadAll(IEnumerable<Article> articles)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var statements = articles.Sum(x => Reader.Default.Read(x).Statements.Count);
        var seconds = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return (seconds, (process.TotalProcessorTime - before).TotalSeconds, statements);
    }

    private static void WarmUp(IReadOnlyList<Article> articles)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; watch.Elapsed.TotalSeconds < WarmUpSeconds; i++)
            Reader.Default.Read(articles[i % articles.Count]);
    }
}
