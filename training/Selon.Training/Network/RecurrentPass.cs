using Selon.Models;

namespace Selon.Training.Network;

/// <summary>One batch through recurrent layers, with dropout under the first and above each: forward, and backward where it learns.</summary>
/// <param name="dice">Null where nothing is dropped.</param>
internal sealed unsafe class RecurrentPass(RecurrentStack stack, Packing packing, Arena arena, Dice? dice, float drop)
{
    private readonly List<(Lstm.Trace Forward, Lstm.Trace Backward)> _traces = [];
    private readonly List<Dropout> _masks = [];

    /// <summary>The states of the highest layer, sentence by sentence.</summary>
    /// <param name="x">Packed.</param>
    public float* Forward(float* x)
    {
        x = Masked(x, stack.Input);
        foreach (var (forward, backward) in stack.Layers)
        {
            var output = arena.Take((long)packing.Words * 2 * stack.Hidden);
            _traces.Add((forward.Forward(packing, x, output, arena), backward.Forward(packing, x, output + stack.Hidden, arena)));
            // What was dropped stays known by the mask; the recurrence keeps the undropped states.
            x = Masked(output, 2 * stack.Hidden);
        }

        return packing.Unpacked(x, 2 * stack.Hidden, arena);
    }

    /// <summary>Carries the gradient of the states, sentence by sentence, to the parameters; returns that of the input, packed.</summary>
    public float* Backward(float* gradientStates)
    {
        var gradient = packing.Packed(gradientStates, 2 * stack.Hidden, arena);
        for (var layer = stack.Layers.Count - 1; layer >= 0; layer--)
        {
            _masks[layer + 1].Apply(gradient);
            var below = arena.Zeroed((long)packing.Words * stack.InputOf(layer));
            stack.Layers[layer].Forward.Backward(packing, _traces[layer].Forward, gradient, below, arena);
            stack.Layers[layer].Backward.Backward(packing, _traces[layer].Backward, gradient + stack.Hidden, below, arena);
            gradient = below;
        }

        _masks[0].Apply(gradient);
        return gradient;
    }

    private float* Masked(float* rows, int width)
    {
        _masks.Add(new Dropout(packing, width, dice, drop));
        return _masks[^1].Applied(rows, arena);
    }
}
