using System.Diagnostics;
using System.Globalization;
using Selon.Models;

namespace Selon.Training.Network;

/// <summary>Learns a network from examples.</summary>
internal sealed class NetworkTrainer(SyntaxNetwork net, int epochs, float rate, float drop, int batchWords, ulong seed) : IDisposable
{
    private const float MostGradient = 5;

    private readonly Arena _arena = new(1 << 26);
    private readonly Dice _dice = new(seed);

    public void Train(IReadOnlyList<Example> examples, Func<string>? report)
    {
        var watch = Stopwatch.StartNew();
        var total = epochs * (double)examples.Sum(example => example.Length);
        var seen = 0.0;
        var step = 0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            double loss = 0, words = 0;
            foreach (var batch in Batches(examples, epoch))
            {
                // A short warm-up, then down to nothing in a straight line.
                var share = (float)(seen / total);
                var now = rate * Math.Min(1, (step + 1) / 200f) * (1 - share);
                loss += Learn(batch, now, ++step) * batch.Sum(example => example.Length);
                words += batch.Sum(example => example.Length);
                seen += batch.Sum(example => example.Length);
            }

            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"epoch {epoch + 1}/{epochs}: loss {loss / words:F4}, {watch.Elapsed.TotalSeconds:F0} s {report?.Invoke()}"));
        }
    }

    /// <summary>Percent of right tags, heads, and heads with their relations.</summary>
    public string Evaluate(IReadOnlyList<Example> examples)
    {
        int words = 0, tags = 0, heads = 0, labelled = 0;
        for (var first = 0; first < examples.Count; first += 32)
        {
            _arena.Reset();
            var pass = new Pass(net, [.. examples.Skip(first).Take(32)], _arena, null, 0);
            pass.Forward();
            var objective = new Objective(net, pass, _arena, null, 0);
            objective.Run(false);
            for (var sentence = 0; sentence < pass.Batch.Length; sentence++)
            {
                var (example, guess) = (pass.Batch[sentence], objective.Guesses[sentence]);
                for (var word = 0; word < example.Length; word++)
                {
                    words++;
                    tags += guess.Tags[word] == example.Tags[word] ? 1 : 0;
                    heads += guess.Heads[word] == example.Heads[word] ? 1 : 0;
                    labelled += guess.Heads[word] == example.Heads[word] && guess.Relations[word] == example.Relations[word] ? 1 : 0;
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"tags {100.0 * tags / words:F2} heads {100.0 * heads / words:F2} labelled {100.0 * labelled / words:F2}");
    }

    public void Dispose() => _arena.Dispose();

    private double Learn(Example[] batch, float rateNow, int step)
    {
        _arena.Reset();
        var pass = new Pass(net, batch, _arena, _dice, drop);
        pass.Forward();
        var objective = new Objective(net, pass, _arena, _dice, drop);
        objective.Run(true);
        pass.Backward();
        var norm = Math.Sqrt(net.All.Sum(parameter => parameter.SquaredGradient()));
        var clip = norm > MostGradient ? (float)(MostGradient / norm) : 1;
        foreach (var parameter in net.All)
            parameter.Learn(rateNow, clip, step);
        return objective.Loss;
    }

    /// <summary>Sentences of like length together, so that little time is lost at their ends.</summary>
    private Example[][] Batches(IReadOnlyList<Example> examples, int epoch)
    {
        var batches = new List<Example[]>();
        var batch = new List<Example>();
        var words = 0;
        foreach (var example in Shuffled.By(examples, epoch + 1).OrderBy(example => example.Length))
        {
            if (batch.Count > 0 && words + example.Length > batchWords)
            {
                batches.Add([.. batch]);
                batch.Clear();
                words = 0;
            }

            batch.Add(example);
            words += example.Length;
        }

        batches.Add([.. batch]);
        return Shuffled.By(batches, epoch + 1001);
    }
}
