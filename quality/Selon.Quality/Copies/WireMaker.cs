using System.Text;
using System.Text.RegularExpressions;

namespace Selon.Quality.Copies;

/// <summary>
/// Makes wire families of articles: an original of an agency, and what papers make of it: sentences cut, paragraphs in another order, another title, words replaced by others of the corpus of about their length, half of another article merged in, a
/// credit line, copies of copies. The same seed makes the same articles.
/// </summary>
internal sealed partial class WireMaker
{
    private static readonly string[] Agencies = ["Agence Nordique", "Meridian Wire", "Presse du Large", "Alpine News"];

    private readonly Random _random;
    private readonly double _reworded;
    private readonly List<(string Text, string Language)> _sources;
    private readonly ILookup<(string Language, int Length), string> _words;
    private readonly List<MadeArticle> _made = [];

    /// <param name="reworded">Share of words that are replaced, 0 to 1.</param>
    public WireMaker(IEnumerable<(string Text, string Language)> sources, double reworded, int seed)
    {
        (_random, _reworded) = (new Random(seed), reworded);
        _sources = [.. sources.OrderBy(_ => _random.Next())];
        _words = _sources.SelectMany(source => Word().Matches(source.Text).Select(match => (source.Language, match.Value))).Where(word => char.IsLower(word.Value[0])).Distinct()
            .ToLookup(word => (word.Language, word.Value.Length), word => word.Value);
    }

    public IReadOnlyList<MadeArticle> Make()
    {
        for (var family = 0; family < _sources.Count; family++)
            MakeFamily(family);
        return [.. _made.OrderBy(_ => _random.Next())];
    }

    private void MakeFamily(int family)
    {
        var (text, language) = _sources[family];
        var day = new DateOnly(2025, 1, 1).AddDays(_random.Next(300));
        var minute = _random.Next(600);
        var agency = Agencies[_random.Next(Agencies.Length)];
        var dated = _random.NextDouble() < 0.85;
        var root = new MadeArticle(Article(family, 0, text, language, agency, dated ? day : null, minute), [family], []);
        _made.Add(root);
        if (_random.NextDouble() < 0.4)
            return;
        var members = new List<MadeArticle> { root };
        for (var number = 1; number <= 1 + _random.Next(5); number++)
        {
            var parent = _random.NextDouble() < 0.75 ? root : members[_random.Next(members.Count)];
            if (parent.Families.Count > 1)
                parent = root;
            minute += 5 + _random.Next(240);
            var member = Copy(family, number, parent, language, agency, dated ? day.AddDays(minute / 1440) : null, minute % 1440);
            members.Add(member);
            _made.Add(member);
        }
    }

    private MadeArticle Copy(int family, int number, MadeArticle parent, string language, string agency, DateOnly? day, int minute)
    {
        var paragraphs = parent.Article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cut).Where(paragraph => paragraph.Length > 0).ToList();
        if (_random.NextDouble() < 0.4 && paragraphs.Count > 2)
        {
            var (from, to) = (_random.Next(paragraphs.Count), _random.Next(paragraphs.Count));
            (paragraphs[from], paragraphs[to]) = (paragraphs[to], paragraphs[from]);
        }

        paragraphs = [.. paragraphs.Select(paragraph => Reword(paragraph, language))];
        var (families, of) = (new List<int> { family }, new List<string> { parent.Article.Id });
        if (_random.NextDouble() < 0.15 && _made.FindAll(made => made.Of.Count == 0 && made.Families[0] != family && made.Article.Language == language && made.Article.PublishedOn is { } earlier && earlier < day) is { Count: > 0 } others)
        {
            var second = others[_random.Next(others.Count)];
            var half = second.Article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            paragraphs.AddRange(half.Take((half.Length + 1) / 2).Select(paragraph => Reword(paragraph, language)));
            families.Add(second.Families[0]);
            of.Add(second.Article.Id);
        }

        var credited = _random.NextDouble() < 0.5;
        if (credited)
            paragraphs[^1] += _random.NextDouble() < 0.5 ? $" ({agency})" : language == "fr" ? $"\n\nAvec {agency}" : $"\n\nWith {agency}";
        return new MadeArticle(Article(family, number, string.Join("\n\n", paragraphs), language, $"Journal {_random.Next(40)}", _random.NextDouble() < 0.9 ? day : null, minute), families, of);
    }

    private static Article Article(int family, int number, string text, string language, string publisher, DateOnly? day, int minute) =>
        Selon.Article.FromText(text, day, language, $"{family}-{number}") with
        {
            Publisher = publisher,
            PublishedAt = day is { } known ? new DateTimeOffset(known.ToDateTime(new TimeOnly(minute / 60, minute % 60)), TimeSpan.Zero) : null,
        };

    private string Cut(string paragraph)
    {
        var sentences = Sentence().Matches(paragraph).Select(match => match.Value).ToList();
        return string.Concat(sentences.Where(_ => _random.NextDouble() > 0.25)).Trim();
    }

    private string Reword(string text, string language)
    {
        var reworded = new StringBuilder();
        var last = 0;
        foreach (Match word in Word().Matches(text))
        {
            var others = _words[(language, word.Length)].ToList();
            if (_random.NextDouble() >= _reworded || others.Count == 0)
                continue;
            reworded.Append(text.AsSpan(last, word.Index - last)).Append(others[_random.Next(others.Count)]);
            last = word.Index + word.Length;
        }

        return reworded.Append(text.AsSpan(last)).ToString();
    }

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"[^.!?…]+(?:[.!?…]+[»”""]?|$)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
