using System.Globalization;

namespace Selon.Languages.Lexicons;

/// <summary>The cues of a language, looked up by class and lemma.</summary>
internal sealed class CueLexicon
{
    private static readonly Dictionary<string, Frames> FrameNames = new()
    {
        ["quote"] = Frames.Quote, ["that"] = Frames.That, ["wh"] = Frames.Wh, ["inf"] = Frames.Inf, ["ger"] = Frames.Ger,
        ["np"] = Frames.Np, ["obj+inf"] = Frames.ObjInf, ["to+inf"] = Frames.ToInf, ["as"] = Frames.As,
    };

    private readonly Dictionary<(CueClass Class, string Head), CueEntry[]> _entries;

    private CueLexicon(Dictionary<(CueClass Class, string Head), CueEntry[]> entries) => _entries = entries;

    public int Count => _entries.Values.Sum(list => list.Length);

    /// <summary>True for a verb that opens what somebody says.</summary>
    public bool HasVerb(string lemma) => _entries.ContainsKey((CueClass.Verb, lemma));

    /// <summary>The entries of a lemma, longer phrases first.</summary>
    public IReadOnlyList<CueEntry> Find(CueClass type, string head) => _entries.TryGetValue((type, head), out var found) ? found : [];

    /// <summary>The frames as <c>cues.tsv</c> writes them.</summary>
    public static IReadOnlyList<string> NamesOf(Frames frames, IReadOnlyList<string> prepositions) =>
    [
        .. FrameNames.Where(name => (frames & name.Value) != 0).Select(name => name.Key),
        .. (frames & Frames.PrepNp) != 0 ? prepositions.Select(preposition => preposition + "+np") : [],
    ];

    /// <summary>The class as <c>cues.tsv</c> writes it.</summary>
    public static string NameOf(CueClass type) => type.ToString().ToLowerInvariant();

    public static CueLexicon Load(PackFiles files, IReadOnlySet<string> reflexives)
    {
        const string Name = "lexicons/cues.tsv";
        var entries = Table.Parse(files.ReadText(Name), Name).Rows.Select(row => Read(row, reflexives));
        return new CueLexicon(entries
            .GroupBy(entry => (entry.Class, entry.Head))
            .ToDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Rest.Count).ToArray()));
    }

    private static CueEntry Read(Table.Row row, IReadOnlySet<string> reflexives)
    {
        var words = row["lemma"].Replace("'", "' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var reflexive = words.Length > 1 && reflexives.Contains(words[0]);
        if (reflexive)
            words = words[1..];
        var frames = Frames.None;
        var prepositions = new List<string>();
        foreach (var name in row["frames"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (FrameNames.TryGetValue(name, out var frame))
                frames |= frame;
            else if (name.EndsWith("+np", StringComparison.Ordinal))
            {
                frames |= Frames.PrepNp;
                prepositions.Add(name[..^3]);
            }
            else
                throw new FormatException($"cues.tsv: “{row["lemma"]}” has the unknown frame “{name}”; use one that docs/packs.md names.");
        }

        var stance = Parse<Stance>(row["stance"], row["lemma"]);
        return new CueEntry(
            words[0],
            words[1..],
            reflexive,
            Parse<CueClass>(row["class"], row["lemma"]),
            frames,
            prepositions,
            stance,
            row["negated"].Length > 0 ? Parse<Stance>(row["negated"], row["lemma"]) : stance,
            double.Parse(row["strength"], CultureInfo.InvariantCulture));
    }

    private static T Parse<T>(string word, string lemma)
        where T : struct, Enum =>
        Enum.TryParse<T>(word, ignoreCase: true, out var value)
            ? value
            : throw new FormatException($"cues.tsv: “{lemma}” has the unknown {typeof(T).Name} “{word}”; use one that docs/packs.md names.");
}
