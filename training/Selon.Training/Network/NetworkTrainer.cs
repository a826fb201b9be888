using System.Diagnostics;
using System.Globalization;
using Selon.Models;

namespace Selon.Training.Network;

/// <summary>Learns a network from examples.</summary>
internal sealed class NetworkTrainer(SyntaxNetwork net, int epochs, float rate, float drop, int batchWords, ulong seed) : IDisposable
{
    private readonly Arena _arena = new(1 << 26);
    private readonly Dice _dice = new(seed);

    public void Train(IReadOnlyList<Example> examples, Func<string>? report)
    {
        var watch = Stopwatch.StartNew();
        var descent = new Descent(net.All, rate, epochs * (double)examples.Sum(example => example.Length));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            double loss = 0, words = 0;
            foreach (var batch in Batching.Of(examples, epoch, batchWords, example => example.Length, _ => 0))
            {
                var length = batch.Sum(example => example.Length);
                loss += Learn(batch) * length;
                words += length;
                descent.Step(length);
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

    private double Learn(Example[] batch)
    {
        _arena.Reset();
        var pass = new Pass(net, batch, _arena, _dice, drop);
        pass.Forward();
        var objective = new Objective(net, pass, _arena, _dice, drop);
        objective.Run(true);
        pass.Backward();
        return objective.Loss;
    }
}
