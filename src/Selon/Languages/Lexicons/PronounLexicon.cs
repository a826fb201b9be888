
namespace Selon.Languages.Lexicons;

/// <summary>The pronouns of a language by their form in lower case.</summary>
internal sealed class PronounLexicon
{
    private readonly Dictionary<string, Pronoun> _entries;

    private PronounLexicon(Dictionary<string, Pronoun> entries) => _entries = entries;

    public Pronoun? Find(string form) => _entries.GetValueOrDefault(form.ToLowerInvariant().Replace('’', '\''));

    public static PronounLexicon Load(PackFiles files)
    {
        const string Name = "lexicons/pronouns.tsv";
        var entries = new Dictionary<string, Pronoun>(StringComparer.Ordinal);
        foreach (var row in Table.Parse(files.ReadText(Name), Name).Rows)
            entries.TryAdd(row["form"], new Pronoun(row["form"], row["type"], row["person"], row["number"], row["gender"]));
        return new PronounLexicon(entries);
    }
}
