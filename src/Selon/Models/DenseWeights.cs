using System.Runtime.InteropServices;

namespace Selon.Models;

/// <summary>Matrices that a model keeps in sixteen bits, widened once and taken one after another.</summary>
internal sealed unsafe class DenseWeights
{
    private float* _at;

    public DenseWeights(ModelFile model, string section)
    {
        var packed = (Half*)model.Section(section, out var length);
        var count = length / sizeof(Half);
        _at = (float*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(float)), 64);
        for (var at = 0L; at < count; at++)
            _at[at] = (float)packed[at];
    }

    public float* Next(int rows, int columns)
    {
        var start = _at;
        _at += (long)rows * columns;
        return start;
    }

    public RecurrentWeights NextDirection(int input, int hidden) =>
        new() { Input = Next(input, 4 * hidden), Hidden = Next(hidden, 4 * hidden), Bias = Next(1, 4 * hidden) };

    /// <summary>Forward and backward direction of each layer in turn.</summary>
    public RecurrentWeights[] NextLayers(int layers, int input, int hidden)
    {
        var directions = new RecurrentWeights[2 * layers];
        for (var at = 0; at < directions.Length; at++)
            directions[at] = NextDirection(at < 2 ? input : 2 * hidden, hidden);
        return directions;
    }
}
