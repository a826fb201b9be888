using Selon.Formats.Conllu;
using Selon.Models;
using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>Which words have a vector of their own, and the numbers of all labels.</summary>
internal sealed class Vocabulary
{
    public Vocabulary(IReadOnlyList<ConlluSentence> sentences, int least, int buckets)
    {
        Buckets = buckets;
        var words = sentences.SelectMany(sentence => sentence.Words).ToList();
        Tags = Training.Tags.Number(words.Select(Training.Tags.Of), 2);
        Relations = Training.Tags.Number(words.Select(word => word.Relation), 2);
        var counts = words.GroupBy(word => WordParts.Key(word.Form)).Where(group => group.Count() >= least)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(ushort.MaxValue - 1).ToList();
        Counts = [0, .. counts.Select(group => (float)group.Count())];
        for (var at = 0; at < counts.Count; at++)
            Words.Add(counts[at].Key, at + 1);
    }

    public Dictionary<ulong, int> Words { get; } = [];

    /// <summary>How often training meets each word; 0 for word 0.</summary>
    public float[] Counts { get; }

    public int Buckets { get; }

    public Dictionary<string, int> Tags { get; }

    public Dictionary<string, int> Relations { get; }

    public Example Example(ConlluSentence sentence, float weight = 1)
    {
        var parts = new int[sentence.Words.Count * WordParts.Count];
        for (var at = 0; at < sentence.Words.Count; at++)
            WordParts.Fill(sentence.Words[at].Form, Buckets, parts.AsSpan(at * WordParts.Count, WordParts.Count));
        return new Example(
            [.. sentence.Words.Select(word => Words.GetValueOrDefault(WordParts.Key(word.Form)))], parts,
            [.. sentence.Words.Select(word => Tags.GetValueOrDefault(Training.Tags.Of(word), -1))],
            [.. sentence.Words.Select(word => word.Head + 1)],
            [.. sentence.Words.Select(word => Relations.GetValueOrDefault(word.Relation, -1))], weight);
    }

    public byte[] PackWords() => KeyTable.Pack(Words);
}
