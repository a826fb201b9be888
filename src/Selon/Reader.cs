using System.Reflection;

namespace Selon;

/// <summary>Reads articles. Built once, immutable, safe for any number of threads.</summary>
public sealed class Reader
{
    private readonly string _version = typeof(Reader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    private Reader()
    {
    }

    /// <summary>French and English, models included.</summary>
    public static Reader Default { get; } = new();

    /// <summary>Reads one article. Pure: the same article gives the same reading.</summary>
    /// <param name="article">The article; what it does not tell of itself (language, title, day) is taken from its text where the text tells.</param>
    public Reading Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Reading
        {
            Article = article,
            Provenance = new Provenance(_version, "none", null),
            Sentences = [],
            Entities = [],
            Statements = [],
            Times = [],
        };
    }
}
