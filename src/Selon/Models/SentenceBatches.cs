using System.Collections.Concurrent;

namespace Selon.Models;

/// <summary>Puts sentences of about one length together, to be worked on at once, and lends the memory for that.</summary>
/// <param name="arenaLength">Bytes that an arena takes at a time.</param>
internal sealed class SentenceBatches(long arenaLength)
{
    /// <summary>As many words as stay in a processor's nearer caches.</summary>
    private const int MostWords = 768;

    private readonly ConcurrentBag<Arena> _arenas = [];

    /// <param name="sentences">The numbers of the batch's sentences, longest first.</param>
    public delegate void Work(ReadOnlySpan<int> sentences, Packing packing, Arena arena);

    /// <param name="lengths">Words of each sentence.</param>
    public void Run(int[] lengths, Work work)
    {
        var order = Enumerable.Range(0, lengths.Length).OrderByDescending(at => lengths[at]).ToArray();
        if (!_arenas.TryTake(out var arena))
            arena = new Arena(arenaLength);
        for (var first = 0; first < order.Length;)
        {
            var (end, words) = (first, 0);
            while (end < order.Length && (end == first || words + lengths[order[end]] <= MostWords))
                words += lengths[order[end++]];
            arena.Reset();
            work(order.AsSpan(first, end - first), new Packing(Array.ConvertAll(order[first..end], at => lengths[at])), arena);
            first = end;
        }

        _arenas.Add(arena);
    }
}
