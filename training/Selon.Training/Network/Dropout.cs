using Selon.Models;

namespace Selon.Training.Network;

/// <summary>Drops columns of packed rows, the same for all words of a sentence (Gal, Ghahramani 2016).</summary>
internal sealed unsafe class Dropout
{
    private readonly float[] _mask;
    private readonly Packing _packing;
    private readonly int _width;

    /// <param name="dice">Null where nothing is dropped.</param>
    public Dropout(Packing packing, int width, Dice? dice, float drop)
    {
        (_packing, _width) = (packing, width);
        _mask = Mask(packing.Lengths.Length * width, dice, drop);
    }

    /// <summary>What each of so many values is multiplied with; empty where nothing is dropped.</summary>
    public static float[] Mask(int length, Dice? dice, float drop)
    {
        if (dice is null)
            return [];
        var mask = new float[length];
        var scale = 1 / (1 - drop);
        for (var at = 0; at < length; at++)
            mask[at] = dice.Next() < drop ? 0 : scale;
        return mask;
    }

    /// <summary>A copy with the columns dropped; the rows themselves where nothing is.</summary>
    public float* Applied(float* rows, Arena arena)
    {
        if (_mask.Length == 0)
            return rows;
        var copy = arena.Take((long)_packing.Words * _width);
        Buffer.MemoryCopy(rows, copy, (long)_packing.Words * _width * 4, (long)_packing.Words * _width * 4);
        Apply(copy);
        return copy;
    }

    /// <summary>Drops the columns in place.</summary>
    public void Apply(float* rows)
    {
        if (_mask.Length == 0)
            return;
        for (var step = 0; step < _packing.Steps; step++)
            for (var row = _packing.Offsets[step]; row < _packing.Offsets[step + 1]; row++)
            {
                fixed (float* factors = &_mask[(row - _packing.Offsets[step]) * _width])
                    Matrix.Scale(rows + ((long)row * _width), factors, _width);
            }
    }
}
