using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>Runs the network over sentences, some together. What a sentence gives does not depend on its company.</summary>
internal sealed unsafe class NetworkReader(Weights weights, int root, StateProjections projections)
{
    private readonly Encoder _encoder = new(weights);
    private readonly Decoder _decoder = new(weights, root);
    private readonly SentenceBatches _batches = new(1 << 23);

    public Analysis[] Read(IReadOnlyList<string[]> sentences)
    {
        var result = new Analysis[sentences.Count];
        _batches.Run([.. sentences.Select(words => words.Length)], (batch, packing, arena) => Read(sentences, batch, packing, arena, result));
        return result;
    }

    private void Read(IReadOnlyList<string[]> sentences, ReadOnlySpan<int> batch, Packing packing, Arena arena, Analysis[] result)
    {
        var forms = new string[batch.Length][];
        for (var at = 0; at < forms.Length; at++)
            forms[at] = sentences[batch[at]];
        var vectors = _encoder.Run(forms, packing, arena, out var states);
        for (var at = 0; at < forms.Length; at++)
        {
            var analysis = _decoder.Run(vectors + ((long)packing.Starts[at] * weights.Shape.Heads), forms[at].Length, arena);
            var wide = 2 * weights.Shape.Hidden;
            result[batch[at]] = analysis with { States = projections.Of(states + ((long)packing.Starts[at] * wide), wide, forms[at].Length, arena) };
        }
    }
}
