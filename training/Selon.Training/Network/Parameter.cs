using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Selon.Models;

namespace Selon.Training.Network;

/// <summary>A matrix that is learnt, with its gradient and the moments of Adam (Kingma, Ba 2015).</summary>
internal sealed unsafe class Parameter
{
    private const float Decay1 = 0.9f;
    private const float Decay2 = 0.98f;
    private readonly float* _first;
    private readonly float* _second;
    private readonly bool[]? _touched;
    private float* _sum;
    private int _noted;

    public Parameter(string name, int rows, int columns, bool sparse = false)
    {
        (Name, Rows, Columns) = (name, rows, columns);
        Values = New();
        Gradient = New();
        _first = New();
        _second = New();
        _touched = sparse ? new bool[rows] : null;
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public long Length => (long)Rows * Columns;

    public float* Values { get; }

    public float* Gradient { get; }

    public float* Row(int row) => Values + ((long)row * Columns);

    /// <summary>The gradient of a row of a sparse parameter.</summary>
    public float* Touch(int row)
    {
        _touched![row] = true;
        return Gradient + ((long)row * Columns);
    }

    public void Fill(Dice dice, float scale)
    {
        for (var at = 0L; at < Length; at++)
            Values[at] = dice.Symmetric() * scale;
    }

    public double SquaredGradient()
    {
        var sum = 0.0;
        for (var row = 0; row < Rows; row++)
            if (_touched?[row] != false)
                sum += Matrix.Dot(Gradient + ((long)row * Columns), Gradient + ((long)row * Columns), Columns);
        return sum;
    }

    public void Learn(float rate, float clip, int step)
    {
        var correction1 = 1 - MathF.Pow(Decay1, step);
        var correction2 = 1 - MathF.Pow(Decay2, step);
        var speed = Vector512.Create(rate / correction1);
        var root = Vector512.Create(1 / correction2);
        var tiny = Vector512.Create(1e-8f);
        var factor = Vector512.Create(clip);
        for (var row = 0; row < Rows; row++)
        {
            if (_touched is not null && !_touched[row])
                continue;
            if (_touched is not null)
                _touched[row] = false;
            for (var at = (long)row * Columns; at < ((long)row + 1) * Columns; at += Matrix.Lanes)
            {
                var gradient = Vector512.Load(Gradient + at) * factor;
                var first = (Vector512.Load(_first + at) * Decay1) + (gradient * (1 - Decay1));
                var second = (Vector512.Load(_second + at) * Decay2) + (gradient * gradient * (1 - Decay2));
                Vector512.Store(first, _first + at);
                Vector512.Store(second, _second + at);
                Vector512.Store(Vector512.Load(Values + at) - (speed * first / (Vector512.Sqrt(second * root) + tiny)), Values + at);
                Vector512.Store(Vector512<float>.Zero, Gradient + at);
            }
        }
    }

    /// <summary>Takes note of the values as they are, for their mean.</summary>
    public void Note()
    {
        if (_noted++ == 0)
            _sum = New();
        for (var at = 0L; at < Length; at++)
            _sum[at] += Values[at];
    }

    /// <summary>Makes the values the mean of those noted: steadier than the last ones (Izmailov et al. 2018).</summary>
    public void TakeMean()
    {
        for (var at = 0L; at < Length; at++)
            Values[at] = _sum[at] / _noted;
    }

    private float* New()
    {
        var bytes = (nuint)(Length * sizeof(float));
        var start = NativeMemory.AlignedAlloc(bytes, 64);
        NativeMemory.Clear(start, bytes);
        return (float*)start;
    }
}
