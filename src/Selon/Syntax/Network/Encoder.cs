using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>Turns the words of some sentences into the vectors that tags, heads and relations are read from.</summary>
internal sealed unsafe class Encoder(Weights weights)
{
    private readonly NetworkShape _shape = weights.Shape;

    /// <summary>The vectors, sentence by sentence in the order of <paramref name="packing"/>.</summary>
    /// <param name="states">The inner states under the vectors, in the same order.</param>
    public float* Run(IReadOnlyList<string[]> sentences, Packing packing, Arena arena, out float* states)
    {
        int words = packing.Words, wide = 2 * _shape.Hidden;
        var x = arena.Take((long)words * _shape.Input);
        for (var sentence = 0; sentence < sentences.Count; sentence++)
            for (var word = 0; word < sentences[sentence].Length; word++)
                weights.Embed(sentences[sentence][word], x + ((long)packing.Row(sentence, word) * _shape.Input));
        for (var layer = 0; layer < _shape.Layers; layer++)
            x = Recurrence.Run(weights.Layers[2 * layer], weights.Layers[(2 * layer) + 1], packing, x, _shape.LayerInput(layer), _shape.Hidden, arena);
        states = packing.Unpacked(x, wide, arena);
        return Heads(words, states, arena);
    }

    private float* Heads(int words, float* states, Arena arena)
    {
        var wide = 2 * _shape.Hidden;
        var heads = arena.Take((long)words * _shape.Heads);
        Matrix.FillRows(heads, weights.HeadsBias, _shape.Heads, words);
        Matrix.AddProduct(heads, _shape.Heads, states, wide, 1, weights.Heads, _shape.Heads, words, _shape.Heads, wide);
        for (var word = 0; word < words; word++)
            Gates.Leaky(heads + ((long)word * _shape.Heads), _shape.LabelDependent);
        return heads;
    }
}
