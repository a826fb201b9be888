using Selon.Languages.Lexicons;

namespace Selon.Mentions.Names.Tagging;

/// <summary>Which classes of words that stand in names or beside them a word is in, by one look-up.</summary>
internal sealed class NamingWords
{
    /// <summary>In the order of the bits; part of the model format.</summary>
    private static readonly string[] Classes =
    [
        "honorific", "name-particle", "particle", "firm", "paper", "place-opening", "place-closing", "origin", "region", "place-preposition", "direction", "time-noun",
        "of", "in-name", "in-name-common", "work-naming", "near-place", "site-of",
    ];

    private readonly Dictionary<string, ulong> _classes = new(StringComparer.Ordinal);

    public NamingWords(WordClasses words)
    {
        for (var at = 0; at < Classes.Length; at++)
            foreach (var word in words[Classes[at]])
                _classes[word] = _classes.GetValueOrDefault(word) | (1ul << at);
    }

    /// <summary>A bit for each class of the word.</summary>
    public ulong Of(string lemma, string lower) => _classes.GetValueOrDefault(lemma) | _classes.GetValueOrDefault(lower);
}
