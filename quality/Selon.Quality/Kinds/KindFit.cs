using System.Globalization;
using System.Text;
using Selon.Mentions.Names;

namespace Selon.Quality.Kinds;

/// <summary>Fits the weights of the signs of kinds: the chance of a kind is the softmax of the sums of its weights, which are held small.</summary>
internal sealed class KindFit
{
    private const int Rounds = 800;
    private const double Decay = 0.3;
    private const double Rate = 0.3;

    private readonly double[] _weights = new double[KindWeights.SignCount * KindWeights.Kinds.Count];

    private KindFit()
    {
    }

    /// <summary>Steepest ascent with a step of its own for each weight (AdaGrad).</summary>
    public static KindFit Of(IReadOnlyList<KindExample> examples)
    {
        var fit = new KindFit();
        var kinds = KindWeights.Kinds.Count;
        var past = new double[fit._weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            double[] slopes = [.. fit._weights.Select(weight => -Decay * weight)];
            foreach (var example in examples)
            {
                var chances = fit.Chances(example.Signs);
                for (var sign = 0; sign < example.Signs.Length; sign++)
                {
                    if (example.Signs[sign] == 0)
                        continue;
                    for (var kind = 0; kind < kinds; kind++)
                        slopes[(sign * kinds) + kind] += example.Signs[sign] * ((kind == example.Kind ? 1 : 0) - chances[kind]);
                }
            }

            for (var i = 0; i < slopes.Length; i++)
            {
                past[i] += slopes[i] * slopes[i];
                if (past[i] > 0)
                    fit._weights[i] += Rate * slopes[i] / Math.Sqrt(past[i]);
            }
        }

        return fit;
    }

    /// <summary>The share of examples whose kind is right.</summary>
    public double Right(IReadOnlyCollection<KindExample> examples) => (double)examples.Count(example => Best(Chances(example.Signs)) == example.Kind) / Math.Max(1, examples.Count);

    public string ToTable(string head)
    {
        var table = new StringBuilder(head).Append("sign").AppendJoin("", KindWeights.Kinds.Select(kind => $"\t{kind}")).Append('\n');
        foreach (var sign in Enum.GetValues<KindSign>())
            table.Append(sign).AppendJoin("", Enumerable.Range(0, KindWeights.Kinds.Count).Select(kind => "\t" + Math.Round(_weights[((int)sign * KindWeights.Kinds.Count) + kind], 2).ToString("0.##", CultureInfo.InvariantCulture))).Append('\n');
        return table.ToString();
    }

    private static int Best(double[] chances) => Array.IndexOf(chances, chances.Max());

    private double[] Chances(float[] signs)
    {
        var kinds = KindWeights.Kinds.Count;
        var scores = new double[kinds];
        for (var sign = 0; sign < signs.Length; sign++)
        {
            for (var kind = 0; kind < kinds && signs[sign] != 0; kind++)
                scores[kind] += signs[sign] * _weights[(sign * kinds) + kind];
        }

        var most = scores.Max();
        double[] powers = [.. scores.Select(score => Math.Exp(score - most))];
        var all = powers.Sum();
        return [.. powers.Select(power => power / all)];
    }
}
