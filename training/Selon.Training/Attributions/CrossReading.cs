using Selon.Models;
using Selon.Statements.Attributions;

namespace Selon.Training.Attributions;

/// <summary>Reads each article by a network that has not learnt from it: the articles fall into parts, and each part has a network that knows only the others (stacking, Wolpert 1992).</summary>
internal static class CrossReading
{
    public const int Parts = 3;

    /// <summary>True where the set's article of that number is in the part.</summary>
    public static bool IsIn(int part, int article) => article % Parts == part;

    public static string PathOf(AttributionOptions options, int pack, int part) =>
        options.PathOf(pack, $"{options.Kept ?? options.Output ?? Path.Combine(Path.GetTempPath(), "selon-statements")}.without{part + 1}");

    public static void Delete(AttributionOptions options)
    {
        for (var pack = 0; pack < options.Packs.Count; pack++)
            for (var part = 0; part < Parts; part++)
                File.Delete(PathOf(options, pack, part));
    }

    /// <summary>What is found in all articles, each as often as its set is learnt from.</summary>
    public static IEnumerable<ConfidenceExample> Examples(AttributionOptions options, IReadOnlyList<AttributionData> data, IReadOnlyDictionary<AttributionOptions.Set, List<GoldText>> texts)
    {
        for (var pack = 0; pack < options.Packs.Count; pack++)
            for (var part = 0; part < Parts; part++)
            {
                using var stream = File.OpenRead(PathOf(options, pack, part));
                var weights = new AttributionWeights(ModelFile.Open(stream));
                var reader = data[pack].Reader(weights.Projection);
                var network = new AttributionNetwork(weights);
                foreach (var set in options.Sets.Where(set => set.Pack == pack && !set.Watched))
                {
                    var own = texts[set].Where((_, at) => IsIn(part, at)).ToList();
                    var found = new List<ConfidenceExample>[own.Count];
                    Parallel.For(0, own.Count, at =>
                    {
                        var sentences = AttributionData.Prepare(reader, own[at], data[pack].Language, weights.Shape, pack);
                        found[at] = [.. ConfidenceTrainer.Examples(sentences, network.Find([.. sentences.Select(sentence => sentence.View)], [.. sentences.Select(sentence => sentence.Rules)]))];
                    });
                    for (var time = 0; time < set.Times; time++)
                        foreach (var example in found.SelectMany(list => list))
                            yield return example;
                }
            }
    }
}
