using System.Globalization;
using System.Text;
using Selon.Mentions.Resolving;

namespace Selon.Quality.Speakers;

/// <summary>
/// Fits the weights of the signs: the chance of a candidate is the softmax of the sums of its weights, and the chance of the right ones together is made as great as can be.
/// A weight is the sum of one that all sorts of words share and one of the sort's own, each held small, so that a sort with few examples leans on the others.
/// </summary>
internal sealed class WeightFit
{
    private const int Rounds = 400;
    private const double SharedDecay = 1;
    private const double OwnDecay = 5;
    private const double Rate = 0.1;

    private static readonly int Kinds = Enum.GetValues<Asked>().Length;
    private static readonly int SignCount = Enum.GetValues<Sign>().Length;

    private readonly double[] _weights = new double[(Kinds + 1) * SignCount];
    private readonly List<(Asked Asked, int[][] Signs, bool[] Right)> _examples;

    private WeightFit(IEnumerable<Example> examples) =>
        _examples = [.. examples.Select(example => (example.Asked, example.Signs.Select(List).ToArray(), example.Right.ToArray()))];

    public static WeightFit Of(IEnumerable<Example> examples)
    {
        var fit = new WeightFit(examples);
        fit.Fit();
        return fit;
    }

    /// <summary>Steepest ascent with a step of its own for each weight (AdaGrad).</summary>
    private void Fit()
    {
        var slopes = new double[_weights.Length];
        var past = new double[_weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < slopes.Length; i++)
                slopes[i] = -(i < Kinds * SignCount ? OwnDecay : SharedDecay) * _weights[i];
            foreach (var (asked, signs, right) in _examples)
                Climb(asked, signs, right, slopes);
            for (var i = 0; i < slopes.Length; i++)
            {
                past[i] += slopes[i] * slopes[i];
                if (past[i] > 0)
                    _weights[i] += 4 * Rate * slopes[i] / Math.Sqrt(past[i]);
            }
        }
    }

    /// <summary>The share of examples whose best candidate is right.</summary>
    public double Right(IReadOnlyCollection<Example> examples) =>
        (double)examples.Count(example => example.Right[Best(Scores(example.Asked, [.. example.Signs.Select(List)]))]) / Math.Max(1, examples.Count);

    public string ToTable(string head)
    {
        var table = new StringBuilder(head).Append("sign");
        foreach (var asked in Enum.GetValues<Asked>())
            table.Append('\t').Append(asked);
        table.Append('\n');
        foreach (var sign in Enum.GetValues<Sign>())
        {
            table.Append(sign);
            foreach (var asked in Enum.GetValues<Asked>())
                table.Append('\t').Append(Math.Round(Weight(asked, (int)sign), 2).ToString("0.##", CultureInfo.InvariantCulture));
            table.Append('\n');
        }

        return table.ToString();
    }

    private double Weight(Asked asked, int sign) => _weights[((int)asked * SignCount) + sign] + _weights[(Kinds * SignCount) + sign];

    private double[] Scores(Asked asked, int[][] signs) => [.. signs.Select(of => of.Sum(sign => Weight(asked, sign)))];

    private void Climb(Asked asked, int[][] signs, bool[] right, double[] slopes)
    {
        var scores = Scores(asked, signs);
        var most = scores.Max();
        var chances = scores.Select(score => Math.Exp(score - most)).ToArray();
        var all = chances.Sum();
        var ofRight = chances.Where((_, i) => right[i]).Sum();
        for (var i = 0; i < signs.Length; i++)
        {
            var slope = (right[i] ? chances[i] / ofRight : 0) - (chances[i] / all);
            foreach (var sign in signs[i])
            {
                slopes[((int)asked * SignCount) + sign] += slope;
                slopes[(Kinds * SignCount) + sign] += slope;
            }
        }
    }

    private static int Best(double[] scores) => Array.IndexOf(scores, scores.Max());

    private static int[] List(Signs signs) => [.. Enum.GetValues<Sign>().Where(signs.Has).Select(sign => (int)sign)];
}
