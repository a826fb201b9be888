namespace Selon.Places;

/// <summary>Words that tell in which country a story plays: names of countries and their divisions, demonyms, bodies.</summary>
internal sealed class CountrySigns
{
    private static readonly char[] Ends = ['.', ',', ';', ':', '!', '?', '"', '«', '»', '“', '”', '(', ')', '[', ']', '…', '\'', '’', '-', '–', '—'];

    private readonly Dictionary<string, List<(string[] Words, string Country)>> _signs = new(StringComparer.Ordinal);

    public void Add(string country, IEnumerable<string> names)
    {
        foreach (var name in names)
            Add(name, country);
    }

    public void Add(string name, string country)
    {
        var words = Words(name);
        if (words.Count == 0)
            return;
        if (!_signs.TryGetValue(words[0], out var signs))
            _signs[words[0]] = signs = [];
        var at = signs.FindIndex(sign => sign.Words.Length < words.Count);
        signs.Insert(at < 0 ? signs.Count : at, ([.. words], country));
    }

    /// <summary>How often each country is told of in a text.</summary>
    public Dictionary<string, int> Count(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = Words(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (Find(words, i) is not { } found)
                continue;
            counts[found.Country] = counts.GetValueOrDefault(found.Country) + 1;
            i += found.Words.Length - 1;
        }

        return counts;
    }

    // Longer ones stand first: New Mexico is not Mexico.
    private (string[] Words, string Country)? Find(List<string> words, int at)
    {
        if (!_signs.TryGetValue(words[at], out var signs) && !(words[at] is [.. var singular, 's'] && _signs.TryGetValue(singular, out signs)))
            return null;
        foreach (var sign in signs)
        {
            if (at + sign.Words.Length <= words.Count && sign.Words.Skip(1).Select((word, i) => words[at + 1 + i] == word).All(same => same))
                return sign;
        }

        return null;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not ('\'' or '’'))
                continue;
            if (text[start..i].Trim(Ends) is { Length: > 0 } word)
                words.Add(word);
            start = i + 1;
        }

        return words;
    }
}
