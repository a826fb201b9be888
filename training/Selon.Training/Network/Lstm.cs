using System.Runtime.Intrinsics;
using Selon.Models;

namespace Selon.Training.Network;

/// <summary>One direction of a recurrent layer (Hochreiter, Schmidhuber 1997), forward and backward.</summary>
internal sealed unsafe class Lstm
{
    private readonly int _input;
    private readonly int _hidden;
    private readonly bool _reversed;

    public Lstm(string name, int input, int hidden, bool reversed, Dice dice)
    {
        (_input, _hidden, _reversed) = (input, hidden, reversed);
        Input = new Parameter($"{name}.input", input, 4 * hidden);
        Hidden = new Parameter($"{name}.hidden", hidden, 4 * hidden);
        Bias = new Parameter($"{name}.bias", 1, 4 * hidden);
        Input.Fill(dice, MathF.Sqrt(6f / (input + hidden)));
        Hidden.Fill(dice, MathF.Sqrt(3f / hidden));
        for (var at = hidden; at < 2 * hidden; at++)
            Bias.Values[at] = 1;
    }

    public Parameter Input { get; }

    public Parameter Hidden { get; }

    public Parameter Bias { get; }

    /// <summary>In the order of the model file.</summary>
    public IReadOnlyList<Parameter> Parameters => [Input, Hidden, Bias];

    public struct Trace
    {
        public float* X;
        public float* Gates;
        public float* Cells;
        public float* TanhCells;
        public float* Out;
    }

    /// <summary>Writes the hidden states to <paramref name="output"/>, whose rows are twice as wide as this direction.</summary>
    public Trace Forward(Packing packing, float* x, float* output, Arena arena)
    {
        int wide = 4 * _hidden, row = 2 * _hidden, words = packing.Words;
        var trace = new Trace { X = x, Out = output, Gates = arena.Take((long)words * wide), Cells = arena.Take((long)words * _hidden), TanhCells = arena.Take((long)words * _hidden) };
        Matrix.FillRows(trace.Gates, Bias.Values, wide, words);
        Matrix.AddProduct(trace.Gates, wide, x, _input, 1, Input.Values, wide, words, wide, _input);
        for (var turn = 0; turn < packing.Steps; turn++)
        {
            var (first, count, before, known) = packing.Step(turn, _reversed);
            if (known > 0)
                Matrix.AddProduct(trace.Gates + ((long)first * wide), wide, output + ((long)before * row), row, 1, Hidden.Values, wide, known, wide, _hidden);
            for (var at = 0; at < count; at++)
                Gates.StepTraced(
                    trace.Gates + ((long)(first + at) * wide), at < known ? trace.Cells + ((long)(before + at) * _hidden) : null,
                    trace.Cells + ((long)(first + at) * _hidden), trace.TanhCells + ((long)(first + at) * _hidden), output + ((long)(first + at) * row), _hidden);
        }

        return trace;
    }

    /// <summary>Adds to the gradients of the parameters and to <paramref name="gradientX"/>.</summary>
    public void Backward(Packing packing, Trace trace, float* gradientOut, float* gradientX, Arena arena)
    {
        int wide = 4 * _hidden, row = 2 * _hidden, words = packing.Words;
        var sums = arena.Take((long)words * wide);
        var previous = arena.Zeroed((long)words * _hidden);
        var carryHidden = arena.Zeroed((long)packing.Lengths.Length * _hidden);
        var carryCell = arena.Zeroed((long)packing.Lengths.Length * _hidden);
        var turned = Transposed(Hidden, arena);
        for (var turn = packing.Steps - 1; turn >= 0; turn--)
        {
            var (first, count, before, known) = packing.Step(turn, _reversed);
            for (var at = 0; at < count; at++)
            {
                long word = first + at;
                StepBack(trace.Gates + (word * wide), at < known ? trace.Cells + ((long)(before + at) * _hidden) : null, trace.TanhCells + (word * _hidden), gradientOut + (word * row), carryHidden + ((long)at * _hidden), carryCell + ((long)at * _hidden), sums + (word * wide));
                if (at < known)
                    Buffer.MemoryCopy(trace.Out + ((long)(before + at) * row), previous + (word * _hidden), _hidden * 4L, _hidden * 4L);
            }

            new Span<float>(carryHidden, known * _hidden).Clear();
            if (known > 0)
                Matrix.AddProduct(carryHidden, _hidden, sums + ((long)first * wide), wide, 1, turned, _hidden, known, _hidden, wide);
        }

        Matrix.AddProduct(Hidden.Gradient, wide, previous, 1, _hidden, sums, wide, _hidden, wide, words);
        Matrix.AddProduct(Input.Gradient, wide, trace.X, 1, _input, sums, wide, _input, wide, words);
        for (var at = 0; at < words; at++)
            Matrix.AddScaled(Bias.Gradient, sums + ((long)at * wide), 1, wide);
        Matrix.AddProduct(gradientX, _input, sums, wide, 1, Transposed(Input, arena), _input, words, _input, wide);
    }

    public static float* Transposed(Parameter parameter, Arena arena)
    {
        var turned = arena.Take(parameter.Length);
        const int Block = 16;
        for (var top = 0; top < parameter.Rows; top += Block)
            for (var left = 0; left < parameter.Columns; left += Block)
                for (var row = top; row < Math.Min(top + Block, parameter.Rows); row++)
                    for (var column = left; column < Math.Min(left + Block, parameter.Columns); column++)
                        turned[((long)column * parameter.Rows) + row] = parameter.Values[((long)row * parameter.Columns) + column];
        return turned;
    }

    private void StepBack(float* gates, float* previousCell, float* tanhCell, float* gradientOut, float* carryHidden, float* carryCell, float* sums)
    {
        var one = Vector512<float>.One;
        for (var at = 0; at < _hidden; at += Matrix.Lanes)
        {
            var hidden = Vector512.Load(gradientOut + at) + Vector512.Load(carryHidden + at);
            var tanh = Vector512.Load(tanhCell + at);
            var input = Vector512.Load(gates + at);
            var forget = Vector512.Load(gates + _hidden + at);
            var output = Vector512.Load(gates + (2 * _hidden) + at);
            var candidate = Vector512.Load(gates + (3 * _hidden) + at);
            var cell = (hidden * output * (one - (tanh * tanh))) + Vector512.Load(carryCell + at);
            var past = previousCell != null ? Vector512.Load(previousCell + at) : Vector512<float>.Zero;
            Vector512.Store(cell * candidate * input * (one - input), sums + at);
            Vector512.Store(cell * past * forget * (one - forget), sums + _hidden + at);
            Vector512.Store(hidden * tanh * output * (one - output), sums + (2 * _hidden) + at);
            Vector512.Store(cell * input * (one - (candidate * candidate)), sums + (3 * _hidden) + at);
            Vector512.Store(cell * forget, carryCell + at);
        }
    }
}
