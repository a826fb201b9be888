using System.Globalization;
using Selon.Mentions.Unnamed;

namespace Selon.Languages.Lexicons;

/// <summary>Words that tell what an unnamed source is, and why it is not named (<c>unnamed.tsv</c>).</summary>
internal sealed class UnnamedLexicon
{
    private readonly Dictionary<string, SourceType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private UnnamedLexicon()
    {
    }

    /// <summary>Phrases at whose last word somebody stays unnamed.</summary>
    public IReadOnlyList<string[]> Reasons { get; private init; } = [];

    /// <summary>Null for a word that tells nothing.</summary>
    public SourceType? TypeOf(string word) => _types.TryGetValue(word, out var type) ? type : null;

    /// <summary>Null for a word that is no number.</summary>
    public int? Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figures) ? figures : _numbers.TryGetValue(word, out var number) ? number : null;

    public static UnnamedLexicon Load(PackFiles files)
    {
        const string Name = "lexicons/unnamed.tsv";
        const string NumbersName = "lexicons/times.tsv";
        var rows = Table.Parse(files.ReadText(Name), Name).Rows;
        var lexicon = new UnnamedLexicon { Reasons = [.. rows.Where(row => row["class"] == "reason").Select(row => row["word"].Split(' '))] };
        foreach (var row in rows.Where(row => row["class"] != "reason"))
        {
            if (!Enum.TryParse<SourceType>(row["class"], ignoreCase: true, out var type))
                throw new FormatException($"unnamed.tsv: there is no type “{row["class"]}”; docs/packs.md lists them.");
            foreach (var word in row["word"].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                lexicon._types[word] = type;
        }

        foreach (var row in Table.Parse(files.ReadText(NumbersName), NumbersName).Rows.Where(row => row["class"] == "number"))
            lexicon._numbers.TryAdd(row["form"], int.Parse(row["value"], CultureInfo.InvariantCulture));
        return lexicon;
    }
}
