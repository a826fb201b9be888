namespace Selon.Training.Network;

/// <summary>Steps down the gradient: a short warm-up, then to nothing in a straight line, no gradient longer than a bound.</summary>
internal sealed class Descent(IEnumerable<Parameter> parameters, float rate, double total)
{
    private const float MostGradient = 5;
    private const float WarmUp = 200;

    private readonly Parameter[] _parameters = [.. parameters];
    private double _seen;
    private int _step;

    /// <summary>Takes a step by the gradients of a batch, and clears them.</summary>
    /// <param name="words">Words of the batch.</param>
    public void Step(int words)
    {
        var now = rate * Math.Min(1, (_step + 1) / WarmUp) * (1 - (float)(_seen / total));
        var norm = Math.Sqrt(_parameters.Sum(parameter => parameter.SquaredGradient()));
        var clip = norm > MostGradient ? (float)(MostGradient / norm) : 1;
        _step++;
        foreach (var parameter in _parameters)
            parameter.Learn(now, clip, _step);
        _seen += words;
    }
}
