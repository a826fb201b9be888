using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>Makes fewer numbers of the network's inner states, for whoever reads on from them. Without a matrix the states are given as they are.</summary>
internal sealed unsafe class StateProjection(float* matrix, int width)
{
    public int Width => width;

    /// <summary>The states of one sentence, word by word.</summary>
    public Half[] Of(float* states, int inner, int words, Arena arena)
    {
        var made = states;
        if (matrix != null)
        {
            made = arena.Zeroed((long)words * width);
            Matrix.AddProduct(made, width, states, inner, 1, matrix, width, words, width, inner);
        }

        var result = new Half[words * width];
        for (var at = 0; at < result.Length; at++)
            result[at] = (Half)made[at];
        return result;
    }
}
