using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>A network's weights. Word vectors stay in the model file; the rest is widened once.</summary>
internal sealed unsafe class Weights
{
    private readonly KeyTable _vocabulary;
    private readonly float* _wordScales;
    private readonly sbyte* _words;
    private readonly float* _partScales;
    private readonly sbyte* _parts;

    public Weights(ModelFile model)
    {
        Shape = NetworkShape.Parse(model.Strings("net.shape")[0]);
        _vocabulary = new KeyTable(model, "net.vocabulary");
        _wordScales = (float*)model.Section("net.words.scales", out _);
        _words = (sbyte*)model.Section("net.words", out _);
        _partScales = (float*)model.Section("net.parts.scales", out _);
        _parts = (sbyte*)model.Section("net.parts", out _);
        var packed = (Half*)model.Section("net.dense", out var length);
        var at = Widened(packed, length / sizeof(Half));
        Layers = new Layer[2 * Shape.Layers];
        for (var layer = 0; layer < Layers.Length; layer++)
            Layers[layer] = new Layer { Input = Next(ref at, Shape.LayerInput(layer / 2), 4 * Shape.Hidden), Hidden = Next(ref at, Shape.Hidden, 4 * Shape.Hidden), Bias = Next(ref at, 1, 4 * Shape.Hidden) };
        Heads = Next(ref at, 2 * Shape.Hidden, Shape.Heads);
        HeadsBias = Next(ref at, 1, Shape.Heads);
        Tags = Next(ref at, Shape.Tag, Shape.PaddedTags);
        TagsBias = Next(ref at, 1, Shape.PaddedTags);
        Arcs = Next(ref at, Shape.Arc, Shape.Arc);
        ArcsBias = Next(ref at, 1, Shape.Arc);
        Root = Next(ref at, 1, Shape.Arc + Shape.Label);
        Relations = Next(ref at, Shape.Label, Shape.PaddedRelations);
        RelationsBias = Next(ref at, 1, Shape.PaddedRelations);
    }

    public NetworkShape Shape { get; }

    /// <summary>Forward and backward direction of each layer in turn.</summary>
    public Layer[] Layers { get; }

    public float* Heads { get; }

    public float* HeadsBias { get; }

    public float* Tags { get; }

    public float* TagsBias { get; }

    public float* Arcs { get; }

    public float* ArcsBias { get; }

    /// <summary>The root's arc vector, then its label vector.</summary>
    public float* Root { get; }

    public float* Relations { get; }

    public float* RelationsBias { get; }

    /// <summary>Writes the word's input vector.</summary>
    public void Embed(string form, float* vector)
    {
        Span<int> parts = stackalloc int[WordParts.Count];
        WordParts.Fill(form, Shape.Buckets, parts);
        new Span<float>(vector, Shape.Input).Clear();
        var word = Math.Max(0, _vocabulary.Find(WordParts.Key(form)));
        AddRow(_words + ((long)word * Shape.Input), _wordScales[word], vector);
        foreach (var part in parts)
            AddRow(_parts + ((long)part * Shape.Input), _partScales[part], vector);
    }

    private void AddRow(sbyte* row, float scale, float* vector)
    {
        var factor = Vector512.Create(scale);
        for (var at = 0; at < Shape.Input; at += Matrix.Lanes)
        {
            var cells = Vector512.ConvertToSingle(Widen(Vector128.Load(row + at)));
            Vector512.Store(Vector512.FusedMultiplyAdd(cells, factor, Vector512.Load(vector + at)), vector + at);
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

    private static float* Widened(Half* packed, long count)
    {
        var values = (float*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(float)), 64);
        for (var at = 0L; at < count; at++)
            values[at] = (float)packed[at];
        return values;
    }

    private static float* Next(ref float* at, int rows, int columns)
    {
        var start = at;
        at += (long)rows * columns;
        return start;
    }

    public sealed class Layer
    {
        public float* Input { get; init; }

        public float* Hidden { get; init; }

        public float* Bias { get; init; }
    }
}
