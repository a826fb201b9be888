using Selon.Mentions.Resolving;

namespace Selon.Quality.Speakers;

/// <summary>
/// One network that weighs candidates. Its score is what each sign weighs (a weight that all sorts of words share and one of the sort's own) and what hidden units make of the signs of candidate, question and
/// sort together; the chance of a candidate is the softmax of the scores, and the chance of the right ones together is made as great as can be (Adam; signs are hidden from it at random while it learns).
/// </summary>
internal sealed class ChoiceNetwork
{
    public const int Units = 16;

    private const int Rounds = 30;
    private const int Batch = 32;
    private const double Rate = 0.003;
    private const double Decay = 0.0005;
    private const double OwnDecay = 0.002;
    private const double Dropped = 0.15;
    private const double Keeping = 0.9;
    private const double KeepingSquares = 0.999;
    private static readonly int Dense = ChoiceInput.Inputs * Units;

    private static readonly int Own = ChoiceInput.SignCount;
    private static readonly int In = Own + (ChoiceInput.SignCount * ChoiceInput.Sorts);
    private static readonly int BiasAt = In + Dense;
    private static readonly int OutAt = BiasAt + Units;
    private static readonly int Count = OutAt + Units;

    private readonly double[] _weights = new double[Count];
    private readonly Random _random;

    public ChoiceNetwork(int seed)
    {
        _random = new Random(seed);
        for (var i = In; i < BiasAt; i++)
            _weights[i] = 0.3 * (_random.NextDouble() - 0.5);
        for (var i = OutAt; i < Count; i++)
            _weights[i] = 0.5 * (_random.NextDouble() - 0.5);
    }

    public double Bias(int unit) => _weights[BiasAt + unit];

    public double Out(int unit) => _weights[OutAt + unit];

    public double Hidden(int input, int unit) => _weights[In + (input * Units) + unit];

    public double Weight(int sort, int sign) => _weights[sign] + _weights[Own + (sort * ChoiceInput.SignCount) + sign];

    public double[] Scores(ChoiceInput input) => [.. input.Signs.Select(signs => Score(input.Sort, signs, new double[Units]))];

    public void Fit(IReadOnlyList<ChoiceInput> examples)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var slopes = new double[Count];
        var (mean, square, sum) = (new double[Count], new double[Count], new double[Count]);
        var (step, kept) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            _random.Shuffle(order);
            var rate = Rate * (1 - (0.9 * round / Rounds));
            for (var at = 0; at < order.Length; at += Batch)
            {
                var end = Math.Min(order.Length, at + Batch);
                Array.Clear(slopes);
                for (var i = at; i < end; i++)
                    Climb(examples[order[i]], slopes);
                step++;
                var (met, metSquares) = (1 - Math.Pow(Keeping, step), 1 - Math.Pow(KeepingSquares, step));
                for (var i = 0; i < Count; i++)
                {
                    var slope = (slopes[i] / (end - at)) - ((i >= Own && i < In ? OwnDecay : Decay) * _weights[i]);
                    mean[i] = (Keeping * mean[i]) + ((1 - Keeping) * slope);
                    square[i] = (KeepingSquares * square[i]) + ((1 - KeepingSquares) * slope * slope);
                    _weights[i] += rate * (mean[i] / met) / (Math.Sqrt(square[i] / metSquares) + 1e-8);
                }
            }

            if (round < Rounds * 2 / 3)
                continue;
            kept++;
            for (var i = 0; i < Count; i++)
                sum[i] += _weights[i];
        }

        for (var i = 0; i < Count; i++)
            _weights[i] = sum[i] / kept;
    }

    private double Score(int sort, int[] inputs, double[] units)
    {
        var score = 0.0;
        Array.Copy(_weights, BiasAt, units, 0, Units);
        foreach (var input in inputs)
        {
            if (input < ChoiceInput.SignCount)
                score += Weight(sort, input);
            for (var unit = 0; unit < Units; unit++)
                units[unit] += Hidden(input, unit);
        }

        for (var unit = 0; unit < Units; unit++)
            score += Math.Max(0, units[unit]) * Out(unit);
        return score;
    }

    private void Climb(ChoiceInput example, double[] slopes)
    {
        int[][] signs = [.. example.Signs.Select(of => of.Where(sign => sign == (int)Sign.Nobody || _random.NextDouble() >= Dropped).ToArray())];
        double[][] units = [.. signs.Select(_ => new double[Units])];
        double[] scores = [.. signs.Select((of, i) => Score(example.Sort, of, units[i]))];
        var most = scores.Max();
        double[] chances = [.. scores.Select(score => Math.Exp(score - most))];
        var all = chances.Sum();
        var ofRight = chances.Where((_, i) => example.Right[i]).Sum();
        for (var i = 0; i < signs.Length; i++)
            Climb(example.Sort, signs[i], units[i], (example.Right[i] ? chances[i] / ofRight : 0) - (chances[i] / all), slopes);
    }

    private void Climb(int sort, int[] inputs, double[] units, double slope, double[] slopes)
    {
        for (var unit = 0; unit < Units; unit++)
        {
            slopes[OutAt + unit] += slope * Math.Max(0, units[unit]);
            slopes[BiasAt + unit] += units[unit] > 0 ? slope * Out(unit) : 0;
        }

        foreach (var input in inputs)
        {
            if (input < ChoiceInput.SignCount)
            {
                slopes[input] += slope;
                slopes[Own + (sort * ChoiceInput.SignCount) + input] += slope;
            }

            for (var unit = 0; unit < Units; unit++)
                slopes[In + (input * Units) + unit] += units[unit] > 0 ? slope * Out(unit) : 0;
        }
    }
}
