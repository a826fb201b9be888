namespace Selon.Languages.Lexicons;

/// <summary>The words that tell what something is said in (<c>media.tsv</c>).</summary>
internal sealed class MediaLexicon
{
    private readonly Dictionary<string, MediumEntry[]> _entries;
    private readonly HashSet<(string Preposition, string Noun)> _nouns;

    private MediaLexicon(Dictionary<string, MediumEntry[]> entries)
    {
        _entries = entries;
        MostWords = entries.Keys.Select(phrase => phrase.Count(c => c is ' ') + 1).DefaultIfEmpty(0).Max();
        _nouns = [.. entries.Values.SelectMany(list => list).SelectMany(entry => entry.Behind).Where(words => words.Length > 2).Select(words => (words[0], words[^2]))];
    }

    /// <summary>Words in the longest phrase.</summary>
    public int MostWords { get; }

    /// <summary>The entries of a phrase, its words parted by one space.</summary>
    public IReadOnlyList<MediumEntry> Find(string phrase) => _entries.TryGetValue(phrase, out var found) ? found : [];

    /// <summary>True where preposition and noun are part of a longer preposition (<c>au cours de</c>).</summary>
    public bool IsPreposition(string preposition, string noun) => _nouns.Contains((preposition, noun));

    public static MediaLexicon Load(PackFiles files)
    {
        const string Name = "lexicons/media.tsv";
        return new MediaLexicon(Table.Parse(files.ReadText(Name), Name).Rows
            .GroupBy(row => string.Join(' ', Words(row["word"])), Read)
            .ToDictionary(group => group.Key, group => group.ToArray()));
    }

    private static MediumEntry Read(Table.Row row)
    {
        Medium? medium = null;
        if (row["medium"].Length > 0)
        {
            medium = Enum.TryParse<Medium>(row["medium"], ignoreCase: true, out var known)
                ? known
                : throw new FormatException($"media.tsv: “{row["word"]}” has the unknown medium “{row["medium"]}”; use one that docs/packs.md names.");
        }

        return new MediumEntry(medium, [.. row["behind"].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Words)], row["source"] == "yes");
    }

    private static string[] Words(string phrase) => phrase.Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
