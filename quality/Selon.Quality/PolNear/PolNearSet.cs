using Selon.Quality.Readings;

namespace Selon.Quality.PolNear;

/// <summary>Annotated articles with their texts: a file of tokens and a folder of texts.</summary>
internal sealed class PolNearSet
{
    private readonly IReadOnlyList<TokenArticle> _articles;
    private readonly Dictionary<string, string> _texts;

    private PolNearSet(IReadOnlyList<TokenArticle> articles, Dictionary<string, string> texts) => (_articles, _texts) = (articles, texts);

    /// <summary>Names and texts of the articles, each once.</summary>
    public IEnumerable<Article> Articles => _articles.Select(KeyOf).OfType<string>().Distinct()
        .Select(x => Article.FromText(_texts[x], id: x));

    /// <summary>Articles whose text is not there.</summary>
    public int Lost => _articles.Count(x => KeyOf(x) is null);

    /// <summary>A part of the corpus: in CofeNet's tokens where <c>PART.tokens.jsonl</c> is there, else as <c>PART/attributions</c> has it.</summary>
    /// <param name="root">The corpus.</param>
    /// <param name="part"><c>dev</c> or <c>train</c>.</param>
    /// <param name="standoff">Not to use the tokens even where they are there.</param>
    /// <param name="only">Parts of the names of articles to keep; null for all.</param>
    public static PolNearSet Load(string root, string part, bool standoff, IReadOnlyCollection<string>? only)
    {
        var files = Directory.GetFiles(Path.Combine(root, part, "text"), "*.txt").Order(StringComparer.Ordinal);
        var texts = files.ToDictionary(x => Path.GetFileNameWithoutExtension(x), File.ReadAllText, StringComparer.Ordinal);
        var tokens = Path.Combine(root, part + ".tokens.jsonl");
        var articles = File.Exists(tokens) && !standoff
            ? TokenArticle.LoadAll(tokens)
            : StandoffFile.LoadAll(Path.Combine(root, part, "attributions"), texts);
        return new PolNearSet([.. articles.Where(x => only is null || only.Any(y => x.Id.Contains(y, StringComparison.Ordinal)))], texts);
    }

    /// <summary>Each sentence with what was found in it.</summary>
    public IReadOnlyList<SentenceComparison> Compare(IReadOnlyDictionary<string, Finding> findings)
    {
        var compared = new List<SentenceComparison>[_articles.Count];
        Parallel.For(0, _articles.Count, i => compared[i] = [.. Compare(_articles[i], findings)]);
        return [.. compared.SelectMany(x => x)];
    }

    public string TextOf(string key) => _texts[key];

    /// <summary>Articles that nothing tells anything of.</summary>
    public IEnumerable<string> Unread(IReadOnlyDictionary<string, Finding> findings) =>
        _articles.Select(KeyOf).OfType<string>().Where(x => !findings.ContainsKey(x));

    private IEnumerable<SentenceComparison> Compare(TokenArticle article, IReadOnlyDictionary<string, Finding> findings)
    {
        if (KeyOf(article) is not { } key)
            yield break;
        var places = article.Places ?? Aligner.Align([.. article.Sentences.SelectMany(x => x.Tokens)], _texts[key]);
        var parts = SentenceComparison.PartsOf(findings.GetValueOrDefault(key));
        var at = 0;
        foreach (var sentence in article.Sentences)
        {
            yield return new SentenceComparison(key, sentence, places[at..(at + sentence.Tokens.Count)], parts);
            at += sentence.Tokens.Count;
        }
    }

    private string? KeyOf(TokenArticle article) => _texts.ContainsKey(article.Name)
        ? article.Name
        : _texts.Keys.FirstOrDefault(x => x.StartsWith(article.Name, StringComparison.Ordinal));
}
