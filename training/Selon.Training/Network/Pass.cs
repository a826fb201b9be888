using Selon.Models;
using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>One batch through the network: forward, and backward where it learns.</summary>
internal sealed unsafe class Pass
{
    private readonly SyntaxNetwork _net;
    private readonly NetworkShape _shape;
    private readonly Example[] _batch;
    private readonly Packing _packing;
    private readonly Arena _arena;
    private readonly Dice? _dice;
    private readonly float _drop;
    private readonly RecurrentPass _layers;
    private float[] _headsMask = [];
    private readonly int[] _words;

    /// <param name="dice">Null where nothing is dropped.</param>
    public Pass(SyntaxNetwork net, Example[] batch, Arena arena, Dice? dice, float drop)
    {
        (_net, _shape, _arena, _dice, _drop) = (net, net.Shape, arena, dice, dice is null ? 0 : drop);
        _batch = [.. batch.OrderByDescending(example => example.Length)];
        _packing = new Packing([.. _batch.Select(example => example.Length)]);
        _layers = new RecurrentPass(net.Layers, _packing, arena, dice, _drop);
        _words = new int[_packing.Words];
    }

    public Example[] Batch => _batch;

    public Packing Packing => _packing;

    /// <summary>The heads' hidden layer, sentence by sentence.</summary>
    public float* Hidden { get; private set; }

    /// <summary>The states under <see cref="Hidden"/>, sentence by sentence.</summary>
    public float* States { get; private set; }

    public float* GradientHidden { get; private set; }

    public void Forward()
    {
        States = _layers.Forward(Embed());
        Hidden = _arena.Take((long)_packing.Words * _shape.Heads);
        Matrix.FillRows(Hidden, _net.HeadsBias.Values, _shape.Heads, _packing.Words);
        Matrix.AddProduct(Hidden, _shape.Heads, States, 2 * _shape.Hidden, 1, _net.Heads.Values, _shape.Heads, _packing.Words, _shape.Heads, 2 * _shape.Hidden);
        // The label vectors of dependent and head meet before their activation.
        for (var at = 0; at < _packing.Words; at++)
            Gates.Leaky(Hidden + ((long)at * _shape.Heads), _shape.LabelDependent);
        _headsMask = Dropout.Mask(_packing.Words * _shape.Heads, _dice, _drop);
        for (var at = 0; at < _headsMask.Length; at++)
            if (at % _shape.Heads >= _shape.LabelDependent)
                _headsMask[at] = 1;
        GradientHidden = _arena.Zeroed((long)_packing.Words * _shape.Heads);
        Apply(_headsMask, Hidden, (long)_packing.Words * _shape.Heads);
    }

    /// <summary>Carries <see cref="GradientHidden"/> back to all parameters.</summary>
    public void Backward()
    {
        Apply(_headsMask, GradientHidden, (long)_packing.Words * _shape.Heads);
        for (var at = 0; at < _packing.Words; at++)
        {
            float* hidden = Hidden + ((long)at * _shape.Heads), gradient = GradientHidden + ((long)at * _shape.Heads);
            for (var column = 0; column < _shape.LabelDependent; column++)
                if (hidden[column] < 0)
                    gradient[column] *= 0.1f;
            Matrix.AddScaled(_net.HeadsBias.Gradient, gradient, 1, _shape.Heads);
        }

        Matrix.AddProduct(_net.Heads.Gradient, _shape.Heads, States, 1, 2 * _shape.Hidden, GradientHidden, _shape.Heads, 2 * _shape.Hidden, _shape.Heads, _packing.Words);
        var gradientStates = _arena.Zeroed((long)_packing.Words * 2 * _shape.Hidden);
        Matrix.AddProduct(gradientStates, 2 * _shape.Hidden, GradientHidden, _shape.Heads, 1, Lstm.Transposed(_net.Heads, _arena), 2 * _shape.Hidden, _packing.Words, 2 * _shape.Hidden, _shape.Heads);
        EmbedBack(_layers.Backward(gradientStates));
    }

    private float* Embed()
    {
        var x = _arena.Zeroed((long)_packing.Words * _shape.Input);
        for (var sentence = 0; sentence < _batch.Length; sentence++)
            for (var word = 0; word < _batch[sentence].Length; word++)
            {
                var row = _packing.Row(sentence, word);
                var id = _batch[sentence].Words[word];
                if (_dice is not null && _dice.Next() < _net.Vocabulary.Hiding[id])
                    id = _net.Vocabulary.Hidden[id];
                _words[row] = id;
                var sum = x + ((long)row * _shape.Input);
                Matrix.AddScaled(sum, _net.Words.Row(id), 1, _shape.Input);
                for (var part = 0; part < WordParts.Count; part++)
                    Matrix.AddScaled(sum, _net.Parts.Row(_batch[sentence].Parts[(word * WordParts.Count) + part]), 1, _shape.Input);
            }

        return x;
    }

    private void EmbedBack(float* gradient)
    {
        for (var sentence = 0; sentence < _batch.Length; sentence++)
            for (var word = 0; word < _batch[sentence].Length; word++)
            {
                var row = _packing.Row(sentence, word);
                var sum = gradient + ((long)row * _shape.Input);
                Matrix.AddScaled(_net.Words.Touch(_words[row]), sum, 1, _shape.Input);
                for (var part = 0; part < WordParts.Count; part++)
                    Matrix.AddScaled(_net.Parts.Touch(_batch[sentence].Parts[(word * WordParts.Count) + part]), sum, 1, _shape.Input);
            }
    }

    private static void Apply(float[] mask, float* values, long length)
    {
        fixed (float* factors = mask)
            if (mask.Length > 0)
                Matrix.Scale(values, factors, length);
    }
}
