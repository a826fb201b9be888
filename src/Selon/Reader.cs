using System.Reflection;
using Selon.Languages;
using Selon.Stories.Digests;

namespace Selon;

/// <summary>Reads articles. Built once, immutable, safe for any number of threads.</summary>
public sealed class Reader
{
    internal static readonly string Version = typeof(Reader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    private readonly Dictionary<string, Lazy<LanguageReader>> _languages;

    private Reader(params ReadOnlySpan<string> languages)
    {
        _languages = new(StringComparer.OrdinalIgnoreCase);
        foreach (var language in languages)
            _languages[language] = new(() => new LanguageReader(LanguagePack.Load(PackFiles.Embedded(language))));
    }

    /// <summary>French and English, models included. A pack is loaded when the first article in its language comes.</summary>
    public static Reader Default { get; } = new("fr", "en");

    /// <summary>Tags of the languages that are read.</summary>
    public IReadOnlyCollection<string> Languages => _languages.Keys;

    /// <summary>Reads one article. Pure: the same article gives the same reading.</summary>
    /// <param name="article">The article; what it does not tell of itself (language, title, day) is taken from its text where the text tells.</param>
    /// <exception cref="LanguageUnknownException">The article is in no language that is read, or its text does not tell its language.</exception>
    public Reading Read(Article article) => Read(article, explain: false);

    /// <summary>Reads one article and says of each statement why it was found, and which cues were dropped. The statements are those of <see cref="Read(Article)"/>.</summary>
    /// <param name="article">As for <see cref="Read(Article)"/>.</param>
    /// <exception cref="LanguageUnknownException">As for <see cref="Read(Article)"/>.</exception>
    public Reading Explain(Article article) => Read(article, explain: true);

    /// <summary>What of a reading is compared with others; nothing but its day where its language is not read.</summary>
    internal ArticleDigest Digest(Reading reading) => reading.Article.Language is { } language && _languages.TryGetValue(language.Split('-')[0], out var reader)
        ? reader.Value.Digest(reading)
        : new ArticleDigest(reading.Article.Publisher, reading.Article.Language, reading.Article.PublishedOn?.DayNumber, null, 0, [], [], []);

    private Reading Read(Article article, bool explain)
    {
        ArgumentNullException.ThrowIfNull(article);
        var language = article.Language ?? Recognize(article.Text);
        return _languages.TryGetValue(language.Split('-')[0], out var reader)
            ? reader.Value.Read(article with { Language = language }, explain)
            : throw new LanguageUnknownException($"{article.Id} is in “{language}”; Selon reads {string.Join(" and ", Languages)}: give one of them if it is wrong.");
    }

    private static string Recognize(string text)
    {
        var guess = LanguageRecognizer.Default.Recognize(text);
        return guess.Language ?? throw new LanguageUnknownException($"The text {guess.Reason}");
    }
}
