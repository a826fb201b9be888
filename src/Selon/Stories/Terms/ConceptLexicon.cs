using Selon.Languages;
using Selon.Places.Gazetteers;

namespace Selon.Stories.Terms;

/// <summary>Words of a language by what they mean in all of them (<c>concepts.tsv</c>): <c>grève</c> and “walkout” are <c>strike</c>.</summary>
internal sealed class ConceptLexicon
{
    private const string File = "concepts.tsv";

    private readonly Dictionary<string, string> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);

    private ConceptLexicon(string language)
    {
        foreach (var row in Table.Parse(PackFiles.Shared.ReadText(File), File).Rows)
        {
            foreach (var word in row[language].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                _concepts.TryAdd(word, row["concept"]);
                _folded.TryAdd(NameFold.Of(word), row["concept"]);
            }
        }
    }

    public static ConceptLexicon Load(string language) => new(language);

    /// <summary>Null for a word that the table does not have.</summary>
    public string? Find(string lemma) => _concepts.GetValueOrDefault(lemma);

    /// <summary>The same for a lemma without accents.</summary>
    public string? FindFolded(string lemma) => _folded.GetValueOrDefault(lemma);
}
