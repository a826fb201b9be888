using Selon.Mentions.Names.Tagging;
using Selon.Models;
using Selon.Training.Network;

namespace Selon.Training.Names;

/// <summary>One batch through the network for names: forward, loss, and backward where it learns.</summary>
internal sealed unsafe class NamePass
{
    private readonly NameNet _net;
    private readonly NameExample[] _batch;
    private readonly Packing _packing;
    private readonly Arena _arena;
    private readonly WordLayersPass _layers;
    private double _loss;

    /// <param name="dice">Null where nothing is dropped.</param>
    public NamePass(NameNet net, NameExample[] batch, Arena arena, Dice? dice, float drop)
    {
        (_net, _arena) = (net, arena);
        _batch = [.. batch.OrderByDescending(example => example.Length)];
        _packing = new Packing([.. _batch.Select(example => example.Length)]);
        _layers = new WordLayersPass(
            net.States[batch[0].Language], net.Words, net.Layers, [.. _batch.Select(example => example.States)], [.. _batch.Select(example => example.Features)], NameFeatures.Lexical, _packing, arena, dice, dice is null ? 0 : drop);
    }

    public double Loss => _loss;

    public void Learn()
    {
        const int Width = LabelChances.Width;
        var plain = _layers.Forward();
        int wide = 2 * _net.Shape.Hidden, words = _packing.Words;
        var scores = _arena.Take((long)words * Width);
        Matrix.FillRows(scores, _net.LabelsBias.Values, Width, words);
        Matrix.AddProduct(scores, Width, plain, wide, 1, _net.Labels.Values, Width, words, Width, wide);
        LabelLoss.Softmax(scores, NameLabels.Count, [.. _batch.SelectMany(example => example.Labels)], 1f / words, ref _loss);
        Matrix.AddProduct(_net.Labels.Gradient, Width, plain, 1, wide, scores, Width, wide, Width, words);
        for (var word = 0; word < words; word++)
            Matrix.AddScaled(_net.LabelsBias.Gradient, scores + ((long)word * Width), 1, Width);
        var back = _arena.Zeroed((long)words * wide);
        Matrix.AddProduct(back, wide, scores, Width, 1, Lstm.Transposed(_net.Labels, _arena), wide, words, wide, Width);
        _layers.Backward(back);
    }
}
