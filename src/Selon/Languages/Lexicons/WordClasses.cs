using System.Collections.Frozen;

namespace Selon.Languages.Lexicons;

/// <summary>Small closed classes of words that rules ask for by name (<c>words.tsv</c>).</summary>
internal sealed class WordClasses
{
    private static readonly FrozenSet<string> Nothing = FrozenSet<string>.Empty;

    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;

    private WordClasses(FrozenDictionary<string, FrozenSet<string>> classes) => _classes = classes;

    public FrozenSet<string> this[string name] => _classes.GetValueOrDefault(name) ?? Nothing;

    public static WordClasses Load(PackFiles files)
    {
        const string Name = "lexicons/words.tsv";
        return new WordClasses(Table.Parse(files.ReadText(Name), Name).Rows
            .GroupBy(row => row["class"], row => row["word"])
            .ToFrozenDictionary(group => group.Key, group => group.ToFrozenSet()));
    }
}
