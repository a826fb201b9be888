namespace Selon.Models;

/// <summary>A recurrent layer that reads sentences in both directions (Hochreiter, Schmidhuber 1997).</summary>
internal static unsafe class Recurrence
{
    /// <summary>States of both directions side by side, packed as <paramref name="x"/> is.</summary>
    public static float* Run(RecurrentWeights forward, RecurrentWeights backward, Packing packing, float* x, int input, int hidden, Arena arena)
    {
        var output = arena.Take((long)packing.Words * 2 * hidden);
        var gates = arena.Take((long)packing.Words * 4 * hidden);
        var cells = arena.Take((long)packing.Words * hidden);
        Direction(forward, false, packing, x, input, hidden, gates, cells, output);
        Direction(backward, true, packing, x, input, hidden, gates, cells, output + hidden);
        return output;
    }

    private static void Direction(RecurrentWeights weights, bool reversed, Packing packing, float* x, int input, int hidden, float* gates, float* cells, float* output)
    {
        int wide = 4 * hidden, row = 2 * hidden;
        Matrix.FillRows(gates, weights.Bias, wide, packing.Words);
        Matrix.AddProduct(gates, wide, x, input, 1, weights.Input, wide, packing.Words, wide, input);
        for (var turn = 0; turn < packing.Steps; turn++)
        {
            var step = packing.Step(turn, reversed);
            if (step.Known > 0)
                Matrix.AddProduct(gates + ((long)step.First * wide), wide, output + ((long)step.Before * row), row, 1, weights.Hidden, wide, step.Known, wide, hidden);
            for (var at = 0; at < step.Count; at++)
                Gates.Step(
                    gates + ((long)(step.First + at) * wide), at < step.Known ? cells + ((long)(step.Before + at) * hidden) : null,
                    cells + ((long)(step.First + at) * hidden), output + ((long)(step.First + at) * row), hidden);
        }
    }
}
