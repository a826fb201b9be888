using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Selon.Quality.Scoring;
using Selon.Sqlite;
using Selon.Storage;
using Selon.Storage.Reports;
using Selon.Stories.Claims;

namespace Selon.Quality.Copies;

/// <summary><c>copies FOLDER…</c>: how well copies are found, on wire families made of articles.</summary>
internal static class CopiesCommand
{
    public static Command Build()
    {
        var folders = new Argument<DirectoryInfo[]>("folder") { Description = "folders of NAME.txt, named after their languages, of which families are made" }.AcceptExistingOnly();
        var levels = new Option<int[]>("--reworded") { Description = "percent of words that are replaced", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [0, 10, 20, 30, 40] };
        var seed = new Option<int>("--seed") { DefaultValueFactory = _ => 1 };
        var show = new Option<int>("--show") { Description = "print that many pairs that were missed or falsely found" };
        var command = new Command("copies", "Copies: wire families with known parents") { folders, levels, seed, show };
        command.SetAction(async (parsed, cancel) =>
        {
            var sources = parsed.GetRequiredValue(folders).SelectMany(folder => Directory.GetFiles(folder.FullName, "*.txt").Order(StringComparer.Ordinal).Select(file => (Text: File.ReadAllText(file), Language: folder.Name))).ToList();
            foreach (var level in parsed.GetRequiredValue(levels))
            {
                foreach (var line in await MeasureAsync(new WireMaker(sources, level / 100.0, parsed.GetValue(seed)).Make(), level, parsed.GetValue(show), cancel).ConfigureAwait(false))
                    parsed.InvocationConfiguration.Output.WriteLine(line);
            }

            return 0;
        });
        return command;
    }

    private static async Task<IReadOnlyList<string>> MeasureAsync(IReadOnlyList<MadeArticle> made, int level, int show, CancellationToken cancel)
    {
        var path = Path.Combine(Path.GetTempPath(), $"selon-copies-{Environment.ProcessId}.db");
        var readings = made.AsParallel().AsOrdered().Select(article => Reader.Default.Read(article.Article)).ToList();
        IReadOnlyList<RecordedCopy> found;
        var start = Stopwatch.GetTimestamp();
        await using (var record = await SqliteRecord.OpenAsync(path, cancel: cancel).ConfigureAwait(false))
        {
            foreach (var batch in readings.Chunk(32))
                await record.AddAsync([.. batch.Select(reading => new RecordEntry(reading))], cancel).ConfigureAwait(false);
            found = await record.CopiesAsync(cancel).ConfigureAwait(false);
        }

        var time = Stopwatch.GetElapsedTime(start);
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(path) + "*"))
            File.Delete(file);
        var families = Families(made, found);
        var (gold, mine) = (Pairs(made.Select(article => (article.Article.Id, article.Families))), Pairs(made.Select(article => (article.Article.Id, (IReadOnlyList<int>)families[article.Article.Id]))));
        var parents = made.ToDictionary(article => article.Article.Id, article => article.Of, StringComparer.Ordinal);
        var directed = found.Where(copy => parents[copy.Article].Contains(copy.Of) || parents[copy.Of].Contains(copy.Article)).ToList();
        var single = made.Where(article => article.Families.Count == 1).ToList();
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"{level,3} % reworded, {made.Count} articles, {time.TotalMilliseconds / made.Count:F1} ms each   ARI {100 * AdjustedRand(single.Select(article => (article.Families[0], families[article.Article.Id][0]))):F1}   direction right {Figure.Percent(directed.Average(copy => parents[copy.Article].Contains(copy.Of) ? 1.0 : 0.0))} of {directed.Count}"),
            Score.OfSets(mine, gold).Line("    pairs"),
        };
        var of = made.ToDictionary(article => article.Article.Id, article => article.Families, StringComparer.Ordinal);
        lines.AddRange(found.Where(copy => of[copy.Article].Intersect(of[copy.Of]).Any() == false || of[copy.Of].Count > 1 && of[copy.Article].Count == 1).Take(show).Select(copy => string.Create(CultureInfo.InvariantCulture, $"    ACROSS {copy.Article} ({string.Join('+', of[copy.Article])}) of {copy.Of} ({string.Join('+', of[copy.Of])}) {copy.Share:F2} {copy.Confidence:F2}")));
        lines.AddRange(gold.Except(mine).Order().Take(show).Select(pair => $"    MISSED {pair}"));
        lines.AddRange(mine.Except(gold).Order().Take(show).Select(pair => $"    FALSE {pair}"));
        return lines;
    }

    /// <summary>Families as copies tell them: what has one original goes with it; what has several belongs to each and joins none.</summary>
    private static Dictionary<string, List<int>> Families(IReadOnlyList<MadeArticle> made, IReadOnlyList<RecordedCopy> copies)
    {
        var places = made.Select((article, i) => (article.Article.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var merged = copies.CountBy(copy => copy.Article, StringComparer.Ordinal).Where(copy => copy.Value > 1).Select(copy => copy.Key).ToHashSet(StringComparer.Ordinal);
        var groups = new Groups(made.Count);
        foreach (var copy in copies.Where(copy => !merged.Contains(copy.Article)))
            groups.Join(places[copy.Article], places[copy.Of]);
        var family = new int[made.Count];
        foreach (var (group, number) in groups.All().Select((group, number) => (group, number)))
        {
            foreach (var member in group)
                family[member] = number;
        }

        return made.ToDictionary(article => article.Article.Id, article => merged.Contains(article.Article.Id)
            ? copies.Where(copy => copy.Article == article.Article.Id).Select(copy => family[places[copy.Of]]).Distinct().ToList()
            : [family[places[article.Article.Id]]], StringComparer.Ordinal);
    }

    private static HashSet<(string, string)> Pairs(IEnumerable<(string Id, IReadOnlyList<int> Families)> articles)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var family in articles.SelectMany(article => article.Families.Select(family => (family, article.Id))).GroupBy(pair => pair.family, pair => pair.Id))
        {
            var members = family.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            pairs.UnionWith(members.SelectMany((one, i) => members.Skip(i + 1).Select(other => (one, other))));
        }

        return pairs;
    }

    /// <summary>Adjusted Rand index (Hubert and Arabie 1985).</summary>
    private static double AdjustedRand(IEnumerable<(int Gold, int Found)> elements)
    {
        static double Two(double n) => n * (n - 1) / 2;
        var all = elements.ToList();
        var both = all.CountBy(pair => pair).Sum(cell => Two(cell.Value));
        var (gold, found) = (all.CountBy(pair => pair.Gold).Sum(cell => Two(cell.Value)), all.CountBy(pair => pair.Found).Sum(cell => Two(cell.Value)));
        var expected = gold * found / Two(all.Count);
        return (both - expected) / (((gold + found) / 2) - expected);
    }
}
