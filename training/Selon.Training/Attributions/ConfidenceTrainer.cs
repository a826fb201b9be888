using System.Globalization;
using System.Runtime.InteropServices;
using Selon.Models;
using Selon.Statements.Attributions;

namespace Selon.Training.Attributions;

/// <summary>Learns how far the network is to be trusted, from sentences that it has not learnt from.</summary>
internal static class ConfidenceTrainer
{
    private const double Penalty = 0.5;

    /// <summary>The section of a model whose other sections stand in a file.</summary>
    public static byte[] Train(AttributionData data, string model, IReadOnlyList<GoldText> texts)
    {
        using var stream = File.OpenRead(model);
        var weights = new AttributionWeights(ModelFile.Open(stream));
        var reader = data.Reader(weights.Projection);
        var network = new AttributionNetwork(weights);
        var examples = new List<(double[] Features, bool Right)>();
        foreach (var text in texts)
        {
            var sentences = AttributionData.Prepare(reader, text, data.Language, weights.Shape, data.Number);
            var found = network.Find([.. sentences.Select(sentence => sentence.View)], [.. sentences.Select(sentence => sentence.Rules)]);
            for (var at = 0; at < found.Length; at++)
                foreach (var attribution in found[at].Where(attribution => attribution.Content.Count > 0))
                {
                    var features = new double[Confidence.Count];
                    Confidence.Fill(sentences[at].View, sentences[at].Rules, attribution, features);
                    examples.Add((features, sentences[at].Gold.Exists(gold => IsFound(attribution, gold.Cue, gold.Content))));
                }
        }

        var learnt = Fit(examples);
        Console.Error.WriteLine($"confidence: {examples.Count} attributions, {examples.Count(example => example.Right)} right, weights {string.Join(' ', learnt.Select(weight => weight.ToString("F2", CultureInfo.InvariantCulture)))}");
        return MemoryMarshal.AsBytes(Array.ConvertAll(learnt, weight => (float)weight).AsSpan()).ToArray();
    }

    /// <summary>The same cue with some of the content, or at least half of both contents in common.</summary>
    private static bool IsFound(Attribution found, (int First, int Last) cue, List<(int First, int Last)> content)
    {
        var own = Words(found.Content);
        var gold = Words(content);
        var shared = own.Intersect(gold).Count();
        return shared > 0 && ((found.Cue.First <= cue.Last && cue.First <= found.Cue.Last) || 2 * shared >= own.Union(gold).Count());
    }

    private static List<int> Words(IReadOnlyList<(int First, int Last)> ranges) => [.. ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))];

    /// <summary>Gradient descent; few weights, so a plain one will do.</summary>
    private static double[] Fit(List<(double[] Features, bool Right)> examples)
    {
        var weights = new double[Confidence.Count];
        var squares = new double[Confidence.Count];
        for (var pass = 0; pass < 2000; pass++)
        {
            var slope = new double[Confidence.Count];
            foreach (var (features, right) in examples)
            {
                var sum = 0.0;
                for (var at = 0; at < weights.Length; at++)
                    sum += weights[at] * features[at];
                var fault = (1 / (1 + Math.Exp(-sum))) - (right ? 1 : 0);
                for (var at = 0; at < weights.Length; at++)
                    slope[at] += fault * features[at];
            }

            for (var at = 0; at < weights.Length; at++)
            {
                slope[at] += at == 0 ? 0 : Penalty * weights[at];
                squares[at] += slope[at] * slope[at];
                weights[at] -= 0.3 * slope[at] / Math.Sqrt(squares[at] + 1e-9);
            }
        }

        return weights;
    }
}
