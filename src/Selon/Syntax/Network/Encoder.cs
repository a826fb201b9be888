using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>Turns the words of some sentences into the vectors that tags, heads and relations are read from.</summary>
internal sealed unsafe class Encoder(Weights weights)
{
    private readonly NetworkShape _shape = weights.Shape;

    /// <summary>The vectors, sentence by sentence in the order of <paramref name="packing"/>.</summary>
    public float* Run(IReadOnlyList<string[]> sentences, Packing packing, Arena arena)
    {
        int words = packing.Words, wide = 2 * _shape.Hidden;
        var x = arena.Take((long)words * _shape.Input);
        for (var sentence = 0; sentence < sentences.Count; sentence++)
            for (var word = 0; word < sentences[sentence].Length; word++)
                weights.Embed(sentences[sentence][word], x + ((long)packing.Row(sentence, word) * _shape.Input));
        var gates = arena.Take((long)words * 4 * _shape.Hidden);
        var cells = arena.Take((long)words * _shape.Hidden);
        for (var layer = 0; layer < _shape.Layers; layer++)
        {
            var output = arena.Take((long)words * wide);
            Direction(weights.Layers[2 * layer], false, packing, x, _shape.LayerInput(layer), gates, cells, output);
            Direction(weights.Layers[(2 * layer) + 1], true, packing, x, _shape.LayerInput(layer), gates, cells, output + _shape.Hidden);
            x = output;
        }

        return Heads(packing, x, arena);
    }

    private void Direction(Weights.Layer layer, bool reversed, Packing packing, float* x, int input, float* gates, float* cells, float* output)
    {
        int hidden = _shape.Hidden, wide = 4 * hidden, row = 2 * hidden;
        Fill(gates, layer.Bias, wide, packing.Words);
        Matrix.AddProduct(gates, wide, x, input, 1, layer.Input, wide, packing.Words, wide, input);
        for (var turn = 0; turn < packing.Steps; turn++)
        {
            var step = packing.Step(turn, reversed);
            if (step.Known > 0)
                Matrix.AddProduct(gates + ((long)step.First * wide), wide, output + ((long)step.Before * row), row, 1, layer.Hidden, wide, step.Known, wide, hidden);
            for (var at = 0; at < step.Count; at++)
                Gates.Step(
                    gates + ((long)(step.First + at) * wide), at < step.Known ? cells + ((long)(step.Before + at) * hidden) : null,
                    cells + ((long)(step.First + at) * hidden), output + ((long)(step.First + at) * row), hidden);
        }
    }

    private float* Heads(Packing packing, float* x, Arena arena)
    {
        int wide = 2 * _shape.Hidden, words = packing.Words;
        var plain = arena.Take((long)words * wide);
        for (var sentence = 0; sentence < packing.Lengths.Length; sentence++)
            for (var word = 0; word < packing.Lengths[sentence]; word++)
                Buffer.MemoryCopy(x + ((long)packing.Row(sentence, word) * wide), plain + ((long)(packing.Starts[sentence] + word) * wide), wide * 4L, wide * 4L);
        var heads = arena.Take((long)words * _shape.Heads);
        Fill(heads, weights.HeadsBias, _shape.Heads, words);
        Matrix.AddProduct(heads, _shape.Heads, plain, wide, 1, weights.Heads, _shape.Heads, words, _shape.Heads, wide);
        for (var word = 0; word < words; word++)
            Gates.Leaky(heads + ((long)word * _shape.Heads), _shape.LabelDependent);
        return heads;
    }

    private static void Fill(float* rows, float* bias, int width, int count)
    {
        for (var at = 0; at < count; at++)
            Buffer.MemoryCopy(bias, rows + ((long)at * width), width * 4L, width * 4L);
    }
}
