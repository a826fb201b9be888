using Selon.Languages;
using Selon.Places.Gazetteers;
using Selon.Syntax;

namespace Selon.Stories.Terms;

/// <summary>
/// Semantic fields (<c>fields.tsv</c>): words of all languages that belong to one matter without meaning the same (<c>rançon</c>, <c>verser</c>, “money”, “handed over”), by the number of the field's row. A word may belong to several.
/// </summary>
internal sealed class FieldLexicon
{
    private const string File = "fields.tsv";
    private const int ShortestBeginning = 2;

    private static readonly IReadOnlyList<Table.Row> Rows = [.. Table.Parse(PackFiles.Shared.ReadText(File), File).Rows];
    private static readonly Dictionary<string, int> Numbers = Rows.Select((row, i) => (Name: row["field"], i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
    private static readonly ILookup<int, int> Opposites = Opposed();

    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, int Field)>> _phrases = new(StringComparer.Ordinal);

    private FieldLexicon(string language)
    {
        for (var field = 0; field < Rows.Count; field++)
        {
            foreach (var entry in Rows[field][language].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string[] words = [.. entry.Split(' ').Select(Folded)];
                if (words.Length > 1)
                    Add(_phrases, words[0].TrimEnd('*'), (words, field));
                else if (words[0].EndsWith('*'))
                    Add(_beginnings, words[0][..^1], field);
                else
                    Add(_words, words[0], field);
            }
        }
    }

    public static FieldLexicon Load(string language) => new(language);

    /// <summary>True where what belongs to one field cannot hold with what belongs to the other (<c>open</c>, <c>close</c>).</summary>
    public static bool AreOpposed(int field, int other) => Opposites[field].Contains(other);

    /// <summary>The fields of each token of a sentence that has any, each set in order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Read(IReadOnlyList<Token> tokens, Func<Token, bool> take)
    {
        var words = tokens.Select(token => NameFold.Of(token.Form)).ToList();
        var ofPhrases = Phrases(words);
        var found = new List<IReadOnlyList<int>>();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!take(tokens[i]))
                continue;
            var fields = new SortedSet<int>(ofPhrases.GetValueOrDefault(i) ?? []);
            if (tokens[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Adv)
            {
                fields.UnionWith(Of(words[i]));
                fields.UnionWith(Of(NameFold.Of(tokens[i].Lemma)));
            }

            if (fields.Count > 0)
                found.Add([.. fields]);
        }

        return found;
    }

    private IEnumerable<int> Of(string word)
    {
        foreach (var field in _words.GetValueOrDefault(word) ?? [])
            yield return field;
        for (var length = ShortestBeginning; length <= word.Length; length++)
        {
            foreach (var field in _beginnings.GetValueOrDefault(word[..length]) ?? [])
                yield return field;
        }
    }

    private Dictionary<int, List<int>> Phrases(List<string> words)
    {
        var found = new Dictionary<int, List<int>>();
        for (var i = 0; i < words.Count; i++)
        {
            for (var length = 1; length <= words[i].Length; length++)
            {
                foreach (var (phrase, field) in _phrases.GetValueOrDefault(words[i][..length]) ?? [])
                {
                    if (i + phrase.Length > words.Count || !phrase.Select((word, j) => Fits(word, words[i + j])).All(fits => fits))
                        continue;
                    for (var j = 0; j < phrase.Length; j++)
                        Add(found, i + j, field);
                }
            }
        }

        return found;
    }

    private static bool Fits(string word, string found) => word.EndsWith('*') ? found.StartsWith(word[..^1], StringComparison.Ordinal) : found == word;

    private static string Folded(string word) => NameFold.Of(word) + (word.EndsWith('*') ? "*" : "");

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(value);
    }

    private static ILookup<int, int> Opposed()
    {
        var pairs = Rows.Where(row => row["opposite"].Length > 0).Select(row => (Numbers[row["field"]], Numbers[row["opposite"]])).ToList();
        return pairs.Concat(pairs.Select(pair => (pair.Item2, pair.Item1))).Distinct().ToLookup(pair => pair.Item1, pair => pair.Item2);
    }
}
