using System.Diagnostics;
using System.Globalization;
using Selon.Postgres;
using Selon.Sqlite;
using Selon.Storage;

namespace Selon.Benchmarks.Load;

/// <summary><c>load FOLDER… [--articles N] [--from N] [--record FILE|postgres://…] [--writers N]</c>: how fast a record grows, and how fast it answers when it is large. Reading is not timed: articles are made of readings of the texts, with other names and figures. With <c>--from</c> the record has that many of them and those behind are added.</summary>
internal static class LoadRun
{
    private const int Batch = 32;
    private const int ArticlesOfAffair = 5;
    private const int ArticlesOfDay = 300;
    private const int Questions = 21;

    public static async Task RunAsync(string[] args)
    {
        var place = Value(args, "--record") ?? Path.Combine(Path.GetTempPath(), "selon-load.db");
        var count = int.Parse(Value(args, "--articles") ?? "10000", CultureInfo.InvariantCulture);
        var from = int.Parse(Value(args, "--from") ?? "0", CultureInfo.InvariantCulture);
        var writers = int.Parse(Value(args, "--writers") ?? "1", CultureInfo.InvariantCulture);
        var folders = args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        var readings = folders.SelectMany(folder => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(file => (Text: File.ReadAllText(file), Language: Path.GetFileName(folder))))
            .AsParallel().AsOrdered().Select(text => Reader.Default.Read(Article.FromText(text.Text, new DateOnly(2024, 1, 1), text.Language))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{readings.Count} readings, {readings.Average(reading => reading.Article.Text.Split().Length):F0} words each; {count} articles into {place}, {writers} writers"));
        var (seconds, next, done) = (new double[10], from, new long[10]);
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(async () =>
        {
            await using var record = await OpenAsync(place);
            while (Interlocked.Add(ref next, Batch) - Batch is var first && first < from + count)
            {
                var entries = Enumerable.Range(first, Math.Min(Batch, from + count - first)).Select(i => Entry(readings, i)).ToList();
                var before = Stopwatch.GetTimestamp();
                await record.AddAsync(entries);
                var tenth = (int)(10L * (first - from) / count);
                lock (seconds)
                {
                    seconds[tenth] += Stopwatch.GetElapsedTime(before).TotalSeconds;
                    done[tenth] += entries.Count;
                }
            }
        })));
        for (var tenth = 0; tenth < 10; tenth++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tenth {tenth + 1,2}   {writers * done[tenth] / seconds[tenth],6:F1} articles a second"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"last to first {done[9] / seconds[9] / (done[0] / seconds[0]):F2}   all in {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s with making them"));
        await using var asked = await OpenAsync(place);
        if (File.Exists(place))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"file {new FileInfo(place).Length / 1e6:F0} MB, {new FileInfo(place).Length / 1e3 / (from + count):F1} kB an article"));
        var stories = await asked.StoriesAsync(from + count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stories.Count} stories, {stories.Average(story => story.Articles.Count):F1} articles each"));
        var some = Enumerable.Range(0, Questions).Select(i => Entry(readings, (int)((long)i * (from + count - 1) / Questions)).Reading).ToList();
        await AskAsync("story", stories.Where((_, i) => i % Math.Max(1, stories.Count / Questions) == 0).Select(story => story.Id), id => asked.StoryAsync(id));
        await AskAsync("who", some.Select(reading => reading.Statements.Select(statement => statement.SpeakerName).OfType<string>().MaxBy(name => name.Length) ?? "Roy"), name => asked.WhoAsync(name));
        await AskAsync("search", some.Select(reading => string.Join(' ', reading.Sentences[0].Tokens.Where(token => token.Form.Length > 5).Take(2).Select(token => token.Form))), words => asked.SearchAsync(words));
    }

    private static RecordEntry Entry(List<Reading> readings, int number)
    {
        var affair = number / ArticlesOfAffair;
        var source = (int)((uint)(affair * 2654435761L) % (uint)readings.Count);
        return new RecordEntry(new Disguise(affair, number).Of(readings[source], $"made-{number}", new DateOnly(2020, 1, 1).AddDays(number / ArticlesOfDay)));
    }

    private static async Task AskAsync<T>(string name, IEnumerable<string> questions, Func<string, Task<T>> ask)
    {
        var times = new List<double>();
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-7} median {times[times.Count / 2],7:F1} ms   slowest {times[^1],7:F1} ms"));
    }

    private static Task<Record> OpenAsync(string place) => place.Contains("://", StringComparison.Ordinal) ? PostgresRecord.OpenAsync(place) : SqliteRecord.OpenAsync(place);

    private static string? Value(string[] args, string option) => Array.IndexOf(args, option) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
