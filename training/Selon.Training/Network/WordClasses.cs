using Selon.Syntax.Network;

namespace Selon.Training.Network;

/// <summary>What the pack's lexicons know of a word's part: words that training does not meet share the vector of their class.</summary>
internal sealed class WordClasses
{
    private readonly Dictionary<ulong, string> _classes = [];

    public WordClasses(string pack)
    {
        foreach (var fields in Rows(pack, "given-names.tsv"))
            Add(fields[0], "given name");
        foreach (var fields in Rows(pack, "nouns.tsv"))
            Add(fields[0], "noun");
        foreach (var fields in Rows(pack, "verbs.tsv"))
            foreach (var form in fields[1].Split(','))
                Add(form, form == fields[0] ? "infinitive" : "verb");
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

    private static IEnumerable<string[]> Rows(string pack, string file)
    {
        var path = Path.Combine(pack, "lexicons", file);
        return !File.Exists(path) ? [] : File.ReadLines(path).Skip(1).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
    }
}
