using Selon.Languages;
using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>What the pack's lexicons know of a word's part: words that training does not meet share the vector of their class.</summary>
internal sealed class LexiconClasses
{
    private readonly Dictionary<ulong, string> _classes = [];

    public LexiconClasses(PackFiles pack)
    {
        foreach (var row in Rows(pack, "lexicons/given-names.tsv"))
            Add(row["name"], "given name");
        foreach (var row in Rows(pack, "lexicons/nouns.tsv"))
            Add(row["lemma"], "noun");
        foreach (var row in Rows(pack, "lexicons/verbs.tsv"))
            foreach (var form in row["forms"].Split(','))
                Add(form, form == row["lemma"] ? "infinitive" : "verb");
    }

    public IEnumerable<(ulong Word, string Class)> All => _classes.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key);

    public string? Of(ulong word) => _classes.GetValueOrDefault(word);

    /// <summary>A form of two classes is of a class of its own.</summary>
    private void Add(string form, string name)
    {
        if (form.Contains(' ', StringComparison.Ordinal))
            return;
        var key = WordParts.Key(form);
        var known = _classes.GetValueOrDefault(key);
        _classes[key] = known is null || known == name ? name : known.Contains(name, StringComparison.Ordinal) ? known : $"{known}, {name}";
    }

    private static IEnumerable<Table.Row> Rows(PackFiles pack, string name) => Table.Parse(pack.ReadText(name), name).Rows;
}
