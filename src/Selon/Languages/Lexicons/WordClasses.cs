
namespace Selon.Languages.Lexicons;

/// <summary>Small closed classes of words that rules ask for by name (<c>words.tsv</c>).</summary>
internal sealed class WordClasses
{
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> _classes;

    private WordClasses(Dictionary<string, HashSet<string>> classes) => _classes = classes;

    public IReadOnlySet<string> this[string name] => _classes.GetValueOrDefault(name) ?? Nothing;

    public static WordClasses Load(PackFiles files)
    {
        const string Name = "lexicons/words.tsv";
        return new WordClasses(Table.Parse(files.ReadText(Name), Name).Rows
            .GroupBy(row => row["class"], row => row["word"])
            .ToDictionary(group => group.Key, group => group.ToHashSet()));
    }
}
