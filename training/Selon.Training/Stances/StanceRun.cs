using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Selon.Models;
using Selon.Statements.Describing;

namespace Selon.Training.Stances;

/// <summary>Makes the packs' models of stances from annotated articles, all languages together.</summary>
internal static class StanceRun
{
    private const int Parts = 5;

    public static int Run(string[] args)
    {
        if (StanceOptions.Parse(args) is not { } options)
        {
            Console.Error.WriteLine($"usage: {StanceOptions.Usage}");
            return 2;
        }

        var data = options.Sets.Select(set => set.Pack).Distinct().ToDictionary(pack => pack, pack => new StanceData(pack));
        var sets = options.Sets.Select(set => (Set: set, Examples: (IReadOnlyList<StanceExample>)[.. data[set.Pack].Load(set.Folder).Select(example => example with { Times = set.Times })])).ToList();
        var learnt = sets.Where(set => !set.Set.Watched).SelectMany(set => set.Examples).ToList();
        var margins = StanceMargins.Of(options);
        var rows = StanceFit.Of(learnt, options);
        var unseen = Unseen(learnt, options, margins);
        var all = new StanceScores(rows, margins);
        foreach (var (set, examples) in sets)
            Report(set.Folder, examples, example => set.Watched ? all.Decide(example) : unseen[example]);
        foreach (var pack in data.Keys)
        {
            var met = sets.Where(set => set.Set.Pack == pack && !set.Set.Watched).SelectMany(set => set.Examples).SelectMany(example => example.AllFeatures).ToHashSet();
            var own = rows.Where(row => met.Contains(row.Feature)).ToList();
            var writer = new ModelWriter(Header(options, sets));
            writer.Add(StanceWeights.Features, SparseLinear.Pack(own));
            writer.Add(StanceWeights.Margins, MemoryMarshal.AsBytes(margins.AsSpan()).ToArray());
            writer.Save(options.PathOf(pack));
            Console.Error.WriteLine($"{options.PathOf(pack)}: {own.Count} features of {rows.Count}, from {learnt.Count} statements");
        }

        return 0;
    }

    /// <summary>What is decided where the weights are learnt from the other parts of the articles.</summary>
    private static Dictionary<StanceExample, Stance> Unseen(List<StanceExample> examples, StanceOptions options, int[] margins)
    {
        var parts = examples.GroupBy(example => example.Article).SelectMany((article, number) => article.Select(example => (Example: example, Part: number % Parts))).ToLookup(x => x.Part, x => x.Example);
        var decided = new (StanceExample, Stance)[Parts][];
        Parallel.For(0, Parts, part =>
        {
            var kept = new HashSet<StanceExample>(parts[part]);
            var scores = new StanceScores(StanceFit.Of([.. examples.Where(example => !kept.Contains(example))], options), margins);
            decided[part] = [.. parts[part].Select(example => (example, scores.Decide(example)))];
        });
        return decided.SelectMany(part => part).ToDictionary(pair => pair.Item1, pair => pair.Item2);
    }

    private static void Report(string folder, IReadOnlyList<StanceExample> examples, Func<StanceExample, Stance> decide)
    {
        Console.WriteLine($"{folder}: {examples.Count} statements found, stance right by rule {Share(examples, example => example.Rule)}, with weights learnt from others {Share(examples, decide)}");
        foreach (var group in examples.GroupBy(example => (example.Gold, Decided: decide(example))).Where(group => group.Key.Gold != group.Key.Decided).OrderByDescending(group => group.Count()).Take(8))
            Console.WriteLine($"   {group.Key.Gold} -> {group.Key.Decided} {group.Count()}");
    }

    private static string Share(IReadOnlyList<StanceExample> examples, Func<StanceExample, Stance> decide) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * examples.Count(example => decide(example) == example.Gold) / Math.Max(1, examples.Count):F1}");

    private static string Header(StanceOptions options, IEnumerable<(StanceOptions.Set Set, IReadOnlyList<StanceExample> Examples)> sets) => JsonSerializer.Serialize(new
    {
        licence = "see MODELS.md",
        recipe = options.Recipe,
        sources = sets.Where(set => !set.Set.Watched).ToDictionary(set => $"{Name(set.Set.Pack)}: {Name(set.Set.Folder)} × {set.Set.Times}", set => Digest(set.Examples)),
    });

    private static string Name(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));

    /// <summary>SHA-256 over the examples' articles, features and stances.</summary>
    private static string Digest(IReadOnlyList<StanceExample> examples)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var example in examples)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{example.Article}\n{example.Gold}\n"));
            hash.AppendData(MemoryMarshal.AsBytes(example.AllFeatures.ToArray().AsSpan()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
