using Selon.Formats.Conllu;
using Selon.Models;
using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>Which words have a vector of their own, and the numbers of all labels.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _classes = [];
    private readonly LexiconClasses _lexicon;

    public Vocabulary(IReadOnlyList<ConlluSentence> sentences, LexiconClasses lexicon, int least, int buckets)
    {
        Buckets = buckets;
        _lexicon = lexicon;
        var words = sentences.SelectMany(sentence => sentence.Words).ToList();
        Tags = Training.Tags.Number(words.Select(Training.Tags.Of), 2);
        Relations = Training.Tags.Number(words.Select(word => word.Relation), 2);
        var counts = words.GroupBy(word => WordParts.Key(word.Form)).Where(group => group.Count() >= least)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Take(ushort.MaxValue - 1).ToList();
        for (var at = 0; at < counts.Count; at++)
            Words.Add(counts[at].Key, at + 1);
        foreach (var (word, name) in lexicon.All)
        {
            if (!_classes.ContainsKey(name))
                _classes.Add(name, 1 + counts.Count + _classes.Count);
            Words.TryAdd(word, _classes[name]);
        }

        Hiding = [0, .. counts.Select(group => 0.25f / (0.25f + group.Count())), .. new float[_classes.Count]];
        Hidden = [0, .. counts.Select(group => Class(group.Key)), .. _classes.Values.OrderBy(id => id)];
    }

    public Dictionary<ulong, int> Words { get; } = [];

    /// <summary>How likely training hides each word's own vector, so that its class and its parts learn to stand in for it.</summary>
    public float[] Hiding { get; }

    /// <summary>What stands for each word where it is hidden: the vector of its class in the lexicons, or word 0.</summary>
    public int[] Hidden { get; }

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

    private int Class(ulong word) => _lexicon.Of(word) is { } name ? _classes[name] : 0;

    public byte[] PackWords() => KeyTable.Pack(Words);
}
