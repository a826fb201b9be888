namespace Selon.Models;

/// <summary>Recurrent layers over what is known of words: what a parser makes of them, and rows of features.</summary>
internal sealed unsafe class WordLayers(ByteTable features, RecurrentWeights[] layers, int input, int hidden)
{
    /// <summary>The states of the highest layer, sentence by sentence.</summary>
    /// <param name="states">For each sentence of the batch, word by word, vectors as wide as the input.</param>
    /// <param name="rows">For each sentence the rows of its features, as many for each word.</param>
    public float* Run(Packing packing, Half[][] states, int[][] rows, Arena arena)
    {
        var x = arena.Take((long)packing.Words * input);
        for (var sentence = 0; sentence < states.Length; sentence++)
        {
            var count = rows[sentence].Length / packing.Lengths[sentence];
            for (var word = 0; word < packing.Lengths[sentence]; word++)
            {
                var row = x + ((long)packing.Row(sentence, word) * input);
                for (var at = 0; at < input; at++)
                    row[at] = (float)states[sentence][(word * input) + at];
                for (var feature = 0; feature < count; feature++)
                    features.AddRow(rows[sentence][(word * count) + feature], row);
            }
        }

        for (var layer = 0; layer < layers.Length / 2; layer++)
            x = Recurrence.Run(layers[2 * layer], layers[(2 * layer) + 1], packing, x, layer == 0 ? input : 2 * hidden, hidden, arena);
        return packing.Unpacked(x, 2 * hidden, arena);
    }
}
