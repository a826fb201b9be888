using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Selon.Models;

/// <summary>A table of vectors in eight bits with a scale a row, read in place.</summary>
internal sealed unsafe class ByteTable
{
    private readonly float* _scales;
    private readonly sbyte* _cells;
    private readonly int _width;

    /// <param name="name">The section of the cells; that of the scales ends in <c>.scales</c>.</param>
    public ByteTable(ModelFile model, string name, int width)
    {
        _scales = (float*)model.Section($"{name}.scales", out _);
        _cells = (sbyte*)model.Section(name, out _);
        _width = width;
    }

    /// <summary>Adds a row to a vector.</summary>
    public void AddRow(int row, float* vector)
    {
        var cells = _cells + ((long)row * _width);
        var factor = Vector512.Create(_scales[row]);
        for (var at = 0; at < _width; at += Matrix.Lanes)
        {
            var values = Vector512.ConvertToSingle(Widen(Vector128.Load(cells + at)));
            Vector512.Store(Vector512.FusedMultiplyAdd(values, factor, Vector512.Load(vector + at)), vector + at);
        }
    }

    private static Vector512<int> Widen(Vector128<sbyte> cells)
    {
        if (Avx512F.IsSupported)
            return Avx512F.ConvertToVector512Int32(cells);
        var (low, high) = Vector128.Widen(cells);
        var (a, b) = Vector128.Widen(low);
        var (c, d) = Vector128.Widen(high);
        return Vector512.Create(Vector256.Create(a, b), Vector256.Create(c, d));
    }
}
