using System.Runtime.InteropServices;
using Selon.Statements.Attributions;
using Selon.Training.Network;

namespace Selon.Training.Attributions;

/// <summary>Learns how far the network is to be trusted: logistic regression by Adagrad (Duchi, Hazan, Singer 2011), with weights that shrink.</summary>
internal static class ConfidenceTrainer
{
    private const int Passes = 6;
    private const double Rate = 0.04;
    private const double Penalty = 1e-3;

    /// <summary>How often an example shows no words, so that cues that nobody annotated are judged too.</summary>
    private const float HiddenWords = 0.3f;

    /// <summary>The section of a model.</summary>
    public static byte[] Train(IReadOnlyList<ConfidenceExample> examples)
    {
        var weights = new double[Confidence.Weights];
        var squares = new double[Confidence.Weights];
        var dice = new Dice(1);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var at = order.Length - 1; at > 0; at--)
            {
                var other = (int)(dice.Next() * (at + 1));
                (order[at], order[other]) = (order[other], order[at]);
            }

            foreach (var at in order)
                Step(examples[at], dice.Next() < HiddenWords ? ConfidenceSigns.Count - ConfidenceSigns.Lexical : ConfidenceSigns.Count);
        }

        Console.Error.WriteLine($"confidence: {examples.Count} attributions, {examples.Count(example => example.Right)} right");
        return MemoryMarshal.AsBytes(Array.ConvertAll(weights, weight => (float)weight).AsSpan()).ToArray();

        void Step(ConfidenceExample example, int shown)
        {
            var sum = 0.0;
            for (var at = 0; at < Confidence.Count; at++)
                sum += weights[at] * example.Features[at];
            for (var at = 0; at < shown; at++)
                sum += weights[Confidence.Count + example.Signs[at]];
            var fault = (1 / (1 + Math.Exp(-sum))) - (example.Right ? 1 : 0);
            for (var at = 0; at < Confidence.Count; at++)
                Move(at, fault * example.Features[at], 1e-6);
            for (var at = 0; at < shown; at++)
                Move(Confidence.Count + example.Signs[at], fault + (Penalty * weights[Confidence.Count + example.Signs[at]]), 1);
        }

        void Move(int at, double slope, double start)
        {
            squares[at] += slope * slope;
            weights[at] -= Rate * slope / Math.Sqrt(squares[at] + start);
        }
    }

    /// <summary>What the network finds in articles that it has not learnt from.</summary>
    public static IEnumerable<ConfidenceExample> Examples(IReadOnlyList<PreparedSentence> sentences, IReadOnlyList<Attribution>[] found)
    {
        for (var at = 0; at < found.Length; at++)
            foreach (var attribution in found[at].Where(attribution => attribution.Content.Count > 0))
            {
                var (view, rules) = (sentences[at].View, sentences[at].Rules);
                var features = new double[Confidence.Count];
                Confidence.Fill(view, rules, attribution, features);
                yield return new ConfidenceExample(features, ConfidenceSigns.Of(view, rules, attribution), sentences[at].Gold.Exists(gold => IsFound(attribution, gold.Cue, gold.Content)));
            }
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
}
