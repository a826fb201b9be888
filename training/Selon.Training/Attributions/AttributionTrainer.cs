using System.Diagnostics;
using System.Globalization;
using Selon.Models;
using Selon.Statements.Attributions;
using Selon.Training.Network;

namespace Selon.Training.Attributions;

/// <summary>Learns the network for attributions from annotated articles.</summary>
internal sealed class AttributionTrainer(AttributionNet net, int epochs, float rate, float drop, int batchWords, ulong seed) : IDisposable
{
    private readonly Arena _arena = new(1 << 26);
    private readonly Dice _dice = new(seed);

    /// <param name="report">Makes the line that is printed after each pass.</param>
    public void Train(IReadOnlyList<AttributionExample> examples, Func<string, string> report)
    {
        var watch = Stopwatch.StartNew();
        var descent = new Descent(net.All, rate, epochs * (double)examples.Sum(example => example.Length));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            double loss = 0, words = 0;
            foreach (var batch in Batching.Of(examples, epoch, batchWords, example => example.Length, example => example.Language))
            {
                var length = batch.Sum(example => example.Length);
                loss += Learn(batch) * length;
                words += length;
                descent.Step(length);
            }

            if (epoch >= epochs / 2)
                foreach (var parameter in net.All)
                    parameter.Note();
            Console.Error.WriteLine(report(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}/{epochs}: loss {loss / words:F4}, {watch.Elapsed.TotalSeconds:F0} s")));
        }

        foreach (var parameter in net.All)
            parameter.TakeMean();
        Console.Error.WriteLine(report("mean of the later half"));
    }

    /// <summary>F1 of spans found exactly, by kind.</summary>
    public string Evaluate(IReadOnlyList<PreparedSentence> sentences)
    {
        var tally = new Dictionary<string, (int Right, int Found, int Gold)> { ["source"] = default, ["cue"] = default, ["content"] = default };
        foreach (var (sentence, found) in Decode(sentences))
        {
            var gold = sentence.Gold;
            var kept = found.Where(x => x.Content.Count > 0 && x.CueChance >= 0.4).ToList();
            Count("cue", [.. kept.Select(x => x.Cue)], [.. gold.Select(x => x.Cue)]);
            Count("source", [.. kept.Where(x => x.Source is not null).Select(x => x.Source!.Value)], [.. gold.Where(x => x.Source is not null).Select(x => x.Source!.Value)]);
            Count("content", [.. kept.SelectMany(x => x.Content)], [.. gold.SelectMany(x => x.Content)]);
        }

        return string.Join(' ', tally.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {200.0 * pair.Value.Right / Math.Max(1, pair.Value.Found + pair.Value.Gold):F1}")));

        void Count(string kind, HashSet<(int First, int Last)> found, HashSet<(int First, int Last)> gold)
        {
            var (right, all, wanted) = tally[kind];
            tally[kind] = (right + found.Count(gold.Contains), all + found.Count, wanted + gold.Count);
        }
    }

    /// <summary>What the network finds in each sentence.</summary>
    private IEnumerable<(PreparedSentence Sentence, List<Attribution> Found)> Decode(IReadOnlyList<PreparedSentence> sentences)
    {
        for (var first = 0; first < sentences.Count; first += 32)
        {
            var batch = sentences.Skip(first).Take(32).ToList();
            var (order, cuePass) = Run([.. batch.Select(sentence => sentence.With([]))]);
            var cues = batch.Select((_, at) => RunDecoder.Cues(cuePass.CueChances[order[at]])).ToList();
            var (roleOrder, rolePass) = Run([.. batch.Select((sentence, at) => sentence.With(cues[at]))]);
            for (var at = 0; at < batch.Count; at++)
                yield return (batch[at], [.. cues[at].Select((cue, n) => RunDecoder.Roles(rolePass.RoleChances[roleOrder[at]][n], cue))]);
        }
    }

    public void Dispose() => _arena.Dispose();

    /// <summary>The pass, and where each example stands in it.</summary>
    private (int[] Order, AttributionPass Pass) Run(AttributionExample[] examples)
    {
        _arena.Reset();
        var pass = new AttributionPass(net, examples, _arena, null, 0);
        pass.Run(false);
        return ([.. examples.Select(example => Array.IndexOf(pass.Batch, example))], pass);
    }

    private double Learn(AttributionExample[] batch)
    {
        _arena.Reset();
        var pass = new AttributionPass(net, batch, _arena, _dice, drop);
        pass.Run(true);
        return pass.Loss;
    }
}
