using System.Collections.Concurrent;
using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>Runs the network over sentences, some together. What a sentence gives does not depend on its company.</summary>
internal sealed unsafe class NetworkReader(Weights weights, int root, StateProjection? projection)
{
    /// <summary>As many words as stay in a processor's nearer caches.</summary>
    private const int BatchWords = 768;

    private readonly Encoder _encoder = new(weights);
    private readonly Decoder _decoder = new(weights, root);
    private readonly ConcurrentBag<Arena> _arenas = [];

    public Analysis[] Read(IReadOnlyList<string[]> sentences)
    {
        var result = new Analysis[sentences.Count];
        var order = Enumerable.Range(0, sentences.Count).OrderByDescending(at => sentences[at].Length).ToArray();
        if (!_arenas.TryTake(out var arena))
            arena = new Arena(1 << 23);
        for (var first = 0; first < order.Length;)
        {
            var (end, words) = (first, 0);
            while (end < order.Length && (end == first || words + sentences[order[end]].Length <= BatchWords))
                words += sentences[order[end++]].Length;
            Read(sentences, order.AsSpan(first, end - first), arena, result);
            first = end;
        }

        _arenas.Add(arena);
        return result;
    }

    private void Read(IReadOnlyList<string[]> sentences, ReadOnlySpan<int> batch, Arena arena, Analysis[] result)
    {
        arena.Reset();
        var forms = new string[batch.Length][];
        for (var at = 0; at < forms.Length; at++)
            forms[at] = sentences[batch[at]];
        var packing = new Packing(Array.ConvertAll(forms, words => words.Length));
        var vectors = _encoder.Run(forms, packing, arena, out var states);
        for (var at = 0; at < forms.Length; at++)
        {
            var analysis = _decoder.Run(vectors + ((long)packing.Starts[at] * weights.Shape.Heads), forms[at].Length, arena);
            var wide = 2 * weights.Shape.Hidden;
            result[batch[at]] = projection is null ? analysis : analysis with { States = projection.Of(states + ((long)packing.Starts[at] * wide), wide, forms[at].Length, arena) };
        }
    }
}
