
namespace Selon.Languages.Lexicons;

/// <summary>Common nouns that speak or are spoken of.</summary>
internal sealed class NounLexicon
{
    private readonly Dictionary<string, NounEntry> _entries;

    private NounLexicon(Dictionary<string, NounEntry> entries) => _entries = entries;

    public NounEntry? Find(string lemma) => _entries.GetValueOrDefault(lemma);

    public static NounLexicon Load(PackFiles files)
    {
        const string Name = "lexicons/nouns.tsv";
        var entries = new Dictionary<string, NounEntry>(StringComparer.Ordinal);
        foreach (var row in Table.Parse(files.ReadText(Name), Name).Rows)
        {
            if (!Enum.TryParse<NounKind>(row["kind"], ignoreCase: true, out var kind))
                throw new FormatException($"nouns.tsv: “{row["lemma"]}” has the unknown kind “{row["kind"]}”; use one that docs/packs.md names.");
            entries.TryAdd(row["lemma"], new NounEntry(row["lemma"], kind, row["gender"], row["title"] == "yes"));
        }

        return new NounLexicon(entries);
    }
}
