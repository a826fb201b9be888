using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Selon.Models;

/// <summary>The element-wise functions of networks.</summary>
internal static unsafe class Gates
{
    /// <summary>Past this, e to the power of x has no normal single.</summary>
    private const float Furthest = 87;

    /// <summary>Added to a small float, it leaves the nearest whole number in the lowest bits.</summary>
    private const float Rounding = 3 << 22;

    /// <summary>The logarithm of 2 in two parts; whole numbers below 2^9 times the first are exact.</summary>
    private const float LogTwo = 0.693359375f, LogTwoRest = -2.12194440e-4f;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exp(-x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Tanh(Vector512<float> x)
    {
        var s = Sigmoid(x + x);
        return s + s - Vector512<float>.One;
    }

    /// <summary>
    /// e to the power of x, right to two units in the last place: a power of two times the series of what is left. All in singles, where
    /// <c>Vector512.Exp</c> goes by doubles and takes several times as long.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> Exp(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-Furthest)), Vector512.Create(Furthest));
        var shifted = Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(Rounding));
        var power = shifted - Vector512.Create(Rounding);
        var rest = Vector512.FusedMultiplyAdd(power, Vector512.Create(-LogTwo), x);
        rest = Vector512.FusedMultiplyAdd(power, Vector512.Create(-LogTwoRest), rest);
        var sum = Vector512.FusedMultiplyAdd(Vector512.Create(1f / 5040), rest, Vector512.Create(1f / 720));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1f / 120));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1f / 24));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1f / 6));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512.Create(1f / 2));
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512<float>.One);
        sum = Vector512.FusedMultiplyAdd(sum, rest, Vector512<float>.One);
        return (sum.AsInt32() + (shifted.AsInt32() << 23)).AsSingle();
    }

    /// <summary>One step of an LSTM for one row; gates holds the sums for input, forget, output and candidate.</summary>
    public static void Step(float* gates, float* previousCell, float* cell, float* hidden, int width)
    {
        for (var at = 0; at < width; at += Matrix.Lanes)
        {
            var c = Sigmoid(Vector512.Load(gates + at)) * Tanh(Vector512.Load(gates + (3 * width) + at));
            if (previousCell != null)
                c = Vector512.FusedMultiplyAdd(Sigmoid(Vector512.Load(gates + width + at)), Vector512.Load(previousCell + at), c);
            Vector512.Store(c, cell + at);
            Vector512.Store(Sigmoid(Vector512.Load(gates + (2 * width) + at)) * Tanh(c), hidden + at);
        }
    }

    /// <summary>The same, keeping the activations in gates and the cell's tanh, which learning needs.</summary>
    public static void StepTraced(float* gates, float* previousCell, float* cell, float* tanhCell, float* hidden, int width)
    {
        for (var at = 0; at < width; at += Matrix.Lanes)
        {
            var input = Sigmoid(Vector512.Load(gates + at));
            var forget = Sigmoid(Vector512.Load(gates + width + at));
            var output = Sigmoid(Vector512.Load(gates + (2 * width) + at));
            var candidate = Tanh(Vector512.Load(gates + (3 * width) + at));
            var c = input * candidate;
            if (previousCell != null)
                c = Vector512.FusedMultiplyAdd(forget, Vector512.Load(previousCell + at), c);
            var t = Tanh(c);
            Vector512.Store(input, gates + at);
            Vector512.Store(forget, gates + width + at);
            Vector512.Store(output, gates + (2 * width) + at);
            Vector512.Store(candidate, gates + (3 * width) + at);
            Vector512.Store(c, cell + at);
            Vector512.Store(t, tanhCell + at);
            Vector512.Store(output * t, hidden + at);
        }
    }

    /// <summary>x where it is positive, a tenth of it where it is not.</summary>
    public static void Leaky(float* values, long length)
    {
        var slope = Vector512.Create(0.1f);
        for (long at = 0; at < length; at += Matrix.Lanes)
        {
            var x = Vector512.Load(values + at);
            Vector512.Store(Vector512.Max(x, x * slope), values + at);
        }
    }

    /// <summary>Turns scores into chances, which sum up to 1.</summary>
    public static void Softmax(float* row, int count)
    {
        var top = row[0];
        for (var at = 1; at < count; at++)
            top = Math.Max(top, row[at]);
        var sum = 0f;
        for (var at = 0; at < count; at++)
            sum += row[at] = MathF.Exp(row[at] - top);
        for (var at = 0; at < count; at++)
            row[at] /= sum;
    }
}
