namespace Selon.Models;

/// <summary>The weights of one direction of a recurrent layer: of the input, of the state before, and the bias; four gates side by side.</summary>
internal sealed unsafe class RecurrentWeights
{
    public float* Input { get; init; }

    public float* Hidden { get; init; }

    public float* Bias { get; init; }
}
