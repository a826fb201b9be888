using System.Globalization;
using System.Text;
using Selon.Stories.Links;

namespace Selon.Quality.Stories;

/// <summary>Learns a <see cref="LinkNetwork"/>: several from several beginnings, side by side, by Adam on the logistic loss.</summary>
internal static class LinkFit
{
    private const int Networks = 4;
    private const int Units = 20;
    private const int Rounds = 30;
    private const int Batch = 128;
    private const double Rate = 0.003;
    private const double Decay = 0.0015;
    private const double Dropped = 0.1;

    private const string Head = "# What a pair of statements is to each other, weighed by a small network. Made by `quality links` from the stories of the corpus that are not held out; docs/quality.md tells how.\nlayer\tweights\n";

    public static (LinkNetwork Network, string Table) Of(IReadOnlyList<(float[] Features, float[] Right)> examples)
    {
        var hidden = new float[Networks * Units][];
        var output = Enumerable.Range(0, LinkNetwork.Outputs).Select(_ => new float[1 + (Networks * Units)]).ToArray();
        Parallel.For(0, Networks, network =>
        {
            var (own, ownOutput) = Fit(examples, new Random(network + 1));
            for (var unit = 0; unit < Units; unit++)
                hidden[(network * Units) + unit] = [.. own[unit].Select(Round)];
            lock (output)
            {
                for (var o = 0; o < output.Length; o++)
                {
                    output[o][0] += (float)(ownOutput[o][0] / Networks);
                    for (var unit = 0; unit < Units; unit++)
                        output[o][1 + (network * Units) + unit] = Round(ownOutput[o][1 + unit] / Networks);
                }
            }
        });
        var table = new StringBuilder(Head);
        foreach (var (layer, row) in hidden.Select(row => ("hidden", row)).Concat(output.Select(row => ("out", row))))
            table.Append(layer).Append('\t').AppendJoin(' ', row.Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture))).Append('\n');
        return (new LinkNetwork(hidden, output), table.ToString());
    }

    private static float Round(double weight) => (float)Math.Round(weight, 4);

    private static (double[][] Hidden, double[][] Output) Fit(IReadOnlyList<(float[] Features, float[] Right)> examples, Random random)
    {
        var inputs = PairFeatures.Count;
        var (center, scale) = Spread(examples);
        var scaled = examples.Select(example => example.Features.Select((value, i) => (value - center[i]) / scale[i]).ToArray()).ToList();
        var all = new double[(Units * (inputs + 1)) + (LinkNetwork.Outputs * (Units + 1))];
        var outAt = Units * (inputs + 1);
        for (var i = 0; i < all.Length; i++)
            all[i] = (i < outAt ? 0.3 : 0.6) * (random.NextDouble() - 0.5);
        var (slopes, mean, square, sum) = (new double[all.Length], new double[all.Length], new double[all.Length], new double[all.Length]);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var (units, back) = (new double[Units], new double[Units]);
        var (step, kept) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            var rate = Rate * (1 - (0.9 * round / Rounds));
            for (var at = 0; at < order.Length; at += Batch)
            {
                Array.Clear(slopes);
                var end = Math.Min(order.Length, at + Batch);
                for (var n = at; n < end; n++)
                {
                    var (features, right) = (scaled[order[n]], examples[order[n]].Right);
                    Array.Clear(back);
                    for (var unit = 0; unit < Units; unit++)
                        units[unit] = random.NextDouble() < Dropped ? 0 : Math.Max(0, all[unit * (inputs + 1)] + Dot(all, (unit * (inputs + 1)) + 1, features));
                    for (var o = 0; o < LinkNetwork.Outputs; o++)
                    {
                        // What is not about one proposition says nothing of whether both can hold.
                        if (float.IsNaN(right[o]))
                            continue;
                        var row = outAt + (o * (Units + 1));
                        var slope = right[o] - (1 / (1 + Math.Exp(-(all[row] + Dot(all, row + 1, units)))));
                        slopes[row] += slope;
                        for (var unit = 0; unit < Units; unit++)
                        {
                            slopes[row + 1 + unit] += slope * units[unit];
                            back[unit] += units[unit] > 0 ? slope * all[row + 1 + unit] : 0;
                        }
                    }

                    for (var unit = 0; unit < Units; unit++)
                    {
                        if (back[unit] == 0)
                            continue;
                        slopes[unit * (inputs + 1)] += back[unit];
                        for (var i = 0; i < inputs; i++)
                            slopes[(unit * (inputs + 1)) + 1 + i] += back[unit] * features[i];
                    }
                }

                step++;
                var (met, metSquares) = (1 - Math.Pow(0.9, step), 1 - Math.Pow(0.999, step));
                for (var i = 0; i < all.Length; i++)
                {
                    var slope = (slopes[i] / (end - at)) - (Decay * all[i]);
                    mean[i] = (0.9 * mean[i]) + (0.1 * slope);
                    square[i] = (0.999 * square[i]) + (0.001 * slope * slope);
                    all[i] += rate * (mean[i] / met) / (Math.Sqrt(square[i] / metSquares) + 1e-8);
                }
            }

            if (round < Rounds * 2 / 3)
                continue;
            kept++;
            for (var i = 0; i < all.Length; i++)
                sum[i] += all[i];
        }

        double[] Row(int at, int length) => [.. Enumerable.Range(at, length).Select(i => sum[i] / kept)];
        return ([.. Enumerable.Range(0, Units).Select(unit => Unscaled(Row(unit * (inputs + 1), inputs + 1), center, scale))], [.. Enumerable.Range(0, LinkNetwork.Outputs).Select(o => Row(outAt + (o * (Units + 1)), Units + 1))]);
    }

    /// <summary>The mean of each feature, and how far it strays.</summary>
    private static (double[] Center, double[] Scale) Spread(IReadOnlyList<(float[] Features, float[] Right)> examples)
    {
        var center = Enumerable.Range(0, PairFeatures.Count).Select(i => examples.Average(example => (double)example.Features[i])).ToArray();
        return (center, [.. center.Select((mean, i) => Math.Max(1e-3, Math.Sqrt(examples.Average(example => (example.Features[i] - mean) * (example.Features[i] - mean)))))]);
    }

    /// <summary>The weights for features as they are.</summary>
    private static double[] Unscaled(double[] row, double[] center, double[] scale) => [row[0] - center.Select((mean, i) => row[i + 1] * mean / scale[i]).Sum(), .. row.Skip(1).Select((weight, i) => weight / scale[i])];

    private static double Dot(double[] weights, int at, double[] inputs)
    {
        var sum = 0.0;
        for (var i = 0; i < inputs.Length; i++)
            sum += weights[at + i] * inputs[i];
        return sum;
    }
}
