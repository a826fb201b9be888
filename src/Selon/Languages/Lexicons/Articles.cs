namespace Selon.Languages.Lexicons;

/// <summary>The definite articles of a language (<c>articles.tsv</c>), and how small words join the next (<c>tokens.tsv</c>): <c>de le</c> is <c>du</c>, <c>le ami</c> is <c>l'ami</c>.</summary>
internal sealed class Articles
{
    private readonly List<(string Form, string Number, string Gender)> _articles = [];
    private readonly Dictionary<string, string> _contractions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _elisions = new(StringComparer.Ordinal);

    private Articles()
    {
    }

    public static Articles Load(PackFiles files)
    {
        var articles = new Articles();
        const string Name = "lexicons/articles.tsv";
        foreach (var row in Table.Parse(files.ReadText(Name), Name).Rows)
            articles._articles.Add((row["form"], row["number"], row["gender"]));
        const string Tokens = "lexicons/tokens.tsv";
        foreach (var row in Table.Parse(files.ReadText(Tokens), Tokens).Rows)
        {
            if (row["kind"] is "split" or "split?")
                articles._contractions.TryAdd(row["words"], row["form"]);
            else if (row["kind"] is "elision")
                articles._elisions.Add(row["form"]);
        }

        return articles;
    }

    /// <summary>The article of that number and gender; empty where the language has none.</summary>
    public string Of(bool plural, string gender) =>
        _articles.Find(article => article.Number is "" || (article.Number is "p") == plural && (article.Gender.Length == 0 || gender.Length == 0 || article.Gender == gender)).Form ?? "";

    /// <summary>A small word in front of others.</summary>
    /// <param name="word">An article or preposition.</param>
    /// <param name="rest">What follows.</param>
    /// <param name="openings">Letters that it loses its vowel before.</param>
    public string Join(string word, string rest, IReadOnlySet<string> openings)
    {
        var next = rest.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? rest[..space] : "";
        if (next.Length > 0 && _contractions.TryGetValue($"{word} {next}", out var contracted))
            return contracted + rest[next.Length..];
        var elided = word.Length > 1 ? word[..^1] + "'" : "";
        return rest.Length > 0 && _elisions.Contains(elided) && openings.Contains(char.ToLowerInvariant(rest[0]).ToString()) ? elided + rest : $"{word} {rest}";
    }
}
