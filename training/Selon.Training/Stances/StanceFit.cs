using Selon.Statements.Describing;

namespace Selon.Training.Stances;

/// <summary>
/// Logistic regression over the stances, by stochastic ascent with a step of its own for each weight (AdaGrad); the mean of the later half of the passes is kept.
/// In every third pass an example hides what names its cue, so that the rest learns to do without it.
/// </summary>
internal sealed class StanceFit
{
    private const double Rate = 0.05;
    private const int HiddenEvery = 3;

    /// <summary>Weights of fewer units are left out.</summary>
    private const int LeastWeight = 20;

    private readonly IReadOnlyList<StanceExample> _examples;
    private readonly Dictionary<ulong, int> _rows = [];
    private readonly (int[] NamingCue, int[] Plain)[] _features;
    private readonly double[] _weights;
    private readonly double[] _squares;
    private readonly double[] _sums;
    private readonly double _penalty;
    private int _summed;

    private StanceFit(IReadOnlyList<StanceExample> examples, StanceOptions options)
    {
        _examples = examples;
        _penalty = options.Penalty;
        var articles = examples.GroupBy(example => example.Article).SelectMany(article => article.SelectMany(example => example.AllFeatures).Distinct());
        foreach (var feature in articles.GroupBy(feature => feature).Where(group => group.Count() >= options.LeastArticles))
            _rows.Add(feature.Key, _rows.Count * StanceWeights.Count);
        _features = [.. examples.Select(example => (Rows(example.Features.NamingCue), Rows(example.Features.Plain)))];
        _weights = new double[_rows.Count * StanceWeights.Count];
        _squares = new double[_weights.Length];
        _sums = new double[_weights.Length];
    }

    /// <summary>The weights of each feature in whole units; the smallest are left out.</summary>
    public static IReadOnlyList<(ulong Feature, IReadOnlyList<(int Class, int Weight)> Weights)> Of(IReadOnlyList<StanceExample> examples, StanceOptions options)
    {
        var fit = new StanceFit(examples, options);
        var order = examples.SelectMany((example, at) => Enumerable.Repeat(at, example.Times)).ToList();
        for (var pass = 0; pass < options.Passes; pass++)
        {
            foreach (var at in Shuffled.By(order, pass))
                fit.Learn(at, hidden: (at + pass) % HiddenEvery == 0);
            if (pass >= options.Passes / 2)
                fit.Sum();
        }

        return fit.Packed();
    }

    private int[] Rows(IReadOnlyList<ulong> features) => [.. features.Distinct().Where(_rows.ContainsKey).Select(feature => _rows[feature])];

    private void Learn(int at, bool hidden)
    {
        var (naming, plain) = _features[at];
        var shown = hidden ? [] : naming;
        Span<double> slopes = stackalloc double[StanceWeights.Count];
        slopes.Clear();
        Score(shown, slopes);
        Score(plain, slopes);
        ToSlopes(slopes, _examples[at].Gold);
        Climb(shown, slopes);
        Climb(plain, slopes);
    }

    private void Score(int[] rows, Span<double> scores)
    {
        foreach (var row in rows)
            for (var stance = 0; stance < scores.Length; stance++)
                scores[stance] += _weights[row + stance];
    }

    /// <summary>Turns scores into what is missing to certainty.</summary>
    private static void ToSlopes(Span<double> scores, Stance gold)
    {
        var most = double.NegativeInfinity;
        foreach (var score in scores)
            most = Math.Max(most, score);
        var all = 0.0;
        foreach (ref var score in scores)
            all += score = Math.Exp(score - most);
        for (var stance = 0; stance < scores.Length; stance++)
            scores[stance] = (stance == (int)gold ? 1 : 0) - (scores[stance] / all);
    }

    private void Climb(int[] rows, ReadOnlySpan<double> slopes)
    {
        foreach (var row in rows)
        {
            for (var stance = 0; stance < slopes.Length; stance++)
            {
                ref var weight = ref _weights[row + stance];
                var slope = slopes[stance] - (_penalty * weight);
                _squares[row + stance] += slope * slope;
                weight += Rate * slope / Math.Sqrt(_squares[row + stance] + 1e-6);
            }
        }
    }

    private void Sum()
    {
        _summed++;
        for (var at = 0; at < _sums.Length; at++)
            _sums[at] += _weights[at];
    }

    private List<(ulong Feature, IReadOnlyList<(int Class, int Weight)> Weights)> Packed()
    {
        var packed = new List<(ulong, IReadOnlyList<(int, int)>)>();
        foreach (var (feature, row) in _rows.OrderBy(pair => pair.Key))
        {
            List<(int Class, int Weight)> weights = [.. Enumerable.Range(0, StanceWeights.Count)
                .Select(stance => (stance, (int)Math.Round(_sums[row + stance] / _summed / StanceWeights.Unit))).Where(cell => Math.Abs(cell.Item2) >= LeastWeight)];
            if (weights.Count > 0)
                packed.Add((feature, weights));
        }

        return packed;
    }
}
