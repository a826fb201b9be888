using Selon.Places.Gazetteers;
using Selon.Stories.Digests;

namespace Selon.Stories.Links;

/// <summary>Who is who among the speakers of a story: what one article tells of somebody holds in the others too.</summary>
internal sealed class StorySpeakers
{
    /// <summary>From here on two are held to be one source.</summary>
    public const double Same = 0.5;

    private const int ShortestOutlet = 4;
    private const int LongName = 3;
    private const int OwnWords = 5;

    private readonly Dictionary<string, HashSet<string>> _told = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _bodies = [];
    private readonly List<string> _outlets;
    private readonly Dictionary<SpeakerDigest, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(int, int), double> _likeness = [];

    public StorySpeakers(IReadOnlyCollection<ArticleDigest> articles)
    {
        _outlets = [.. articles.Select(article => article.Publisher is { } publisher ? NameFold.Of(publisher) : "").Concat(articles.SelectMany(article => article.Credits)).Where(name => name.Length >= ShortestOutlet).Distinct(StringComparer.Ordinal)];
        var identities = new Dictionary<(string?, string, Naming, string), int>();
        foreach (var speaker in articles.SelectMany(article => article.Statements).SelectMany(statement => (SpeakerDigest?[])[statement.Speaker, statement.Origin]).OfType<SpeakerDigest>())
        {
            var identity = (speaker.Key, speaker.Name, speaker.Named, string.Join(' ', speaker.Bodies));
            if (!identities.TryGetValue(identity, out var number))
            {
                identities[identity] = number = identities.Count;
                if (speaker.Named is Naming.Body)
                    _bodies.Add(speaker.Words);
            }

            _numbers[speaker] = number;
            if (speaker is { Named: not Naming.Body, Words: [.., var last] })
                (_told.TryGetValue(last, out var told) ? told : _told[last] = new HashSet<string>(StringComparer.Ordinal)).UnionWith([.. speaker.Told, .. speaker.Words]);
        }
    }

    /// <summary>1 for surely the same source, 0 for surely others. A body and who speaks in its name are one.</summary>
    public double Likeness(SpeakerDigest? speaker, SpeakerDigest? other)
    {
        if (speaker is null || other is null)
            return 0;
        if (!_numbers.TryGetValue(speaker, out var one) || !_numbers.TryGetValue(other, out var second))
            return Compare(speaker, other);
        var key = one < second ? (one, second) : (second, one);
        if (!_likeness.TryGetValue(key, out var likeness))
            _likeness[key] = likeness = Compare(speaker, other);
        return likeness;
    }

    public bool AreSame(SpeakerDigest? speaker, SpeakerDigest? other) => Likeness(speaker, other) >= Same;

    /// <summary>The same of those who stand behind statements in the end. A paper that names nobody is no source of its own, and nobody says a whole sentence in the words of another.</summary>
    public bool HaveOneSource(StatementDigest statement, StatementDigest other) =>
        statement.Words.Count >= OwnWords && statement.Words.SequenceEqual(other.Words) || AreSame(statement.Origin ?? statement.Speaker, other.Origin ?? other.Speaker) || statement is { Origin: null, Speaker: { } speaker } && IsOutlet(speaker) || other is { Origin: null, Speaker: { } second } && IsOutlet(second);

    /// <summary>True for a paper, agency or broadcaster of the story: it has what it tells from others.</summary>
    public bool IsOutlet(SpeakerDigest speaker) =>
        speaker.Named is not Naming.Person && NameFold.Of(speaker.Name) is var name && _outlets.Exists(outlet => name.Contains(outlet, StringComparison.Ordinal) || name.Length >= ShortestOutlet && outlet.Contains(name, StringComparison.Ordinal));

    private double Compare(SpeakerDigest speaker, SpeakerDigest other)
    {
        if (speaker.Key is { } key && key == other.Key)
            return 1;
        if (Speaks(speaker, other) || Speaks(other, speaker))
            return 0.9;
        if (speaker.Words.Count == 0 || other.Words.Count == 0)
            return 0;
        return (speaker.Named, other.Named) switch
        {
            (Naming.Person, Naming.Person) => Persons(speaker.Words, other.Words),
            (Naming.Body, Naming.Body) => Bodies(speaker.Words, other.Words),
            (Naming.Body, _) => IsOf(other, speaker) ? 0.8 : Partly(speaker, other),
            (_, Naming.Body) => IsOf(speaker, other) ? 0.8 : Partly(speaker, other),
            (Naming.Unnamed, Naming.Unnamed) => 0.9 * Shared(speaker.Words, other.Words) / Math.Min(speaker.Words.Count, other.Words.Count),
            (Naming.Person, _) => IsDescribed(speaker, other.Words) ? 0.6 : Partly(speaker, other),
            _ => IsDescribed(other, speaker.Words) ? 0.6 : Partly(speaker, other),
        };
    }

    private static double Persons(IReadOnlyList<string> words, IReadOnlyList<string> others) =>
        words[^1] != others[^1] ? 0 : Math.Min(words.Count, others.Count) == 1 || words[0][0] == others[0][0] ? 0.9 : 0.2;

    /// <summary>“The trust” is “Aireside Hospitals Trust” where no other body of the story is a trust.</summary>
    private double Bodies(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var shared = Shared(words, others);
        var (small, large) = words.Count <= others.Count ? (words, others) : (others, words);
        if (shared == small.Count && (small.Count > 1 || !_bodies.Exists(body => body.Count > 1 && body.Any(word => Alike(word, small[0])) && Shared(body, large) < Math.Min(body.Count, large.Count))))
            return 0.8;
        return (double)shared / Math.Max(1, words.Count + others.Count - shared);
    }

    /// <summary>True where the first speaks in the name of the second, which is a body.</summary>
    private static bool Speaks(SpeakerDigest person, SpeakerDigest body) =>
        body.Named is Naming.Body && person.Named is not Naming.Body && person.Bodies.Any(name => name == body.Key || name == string.Join(' ', body.Words) || name.EndsWith('/' + string.Join('-', body.Words), StringComparison.Ordinal));

    /// <summary>True where what the story tells of somebody names the whole body, of a long name all words but one: “spokesman for Liège prosecutors”, <c>le parquet de Liège</c>.</summary>
    private bool IsOf(SpeakerDigest person, SpeakerDigest body) =>
        ToldOf(person) is { } told && body.Words.Count(word => !told.Any(other => Alike(word, other))) <= (body.Words.Count >= LongName ? 1 : 0);

    private bool IsDescribed(SpeakerDigest person, IReadOnlyList<string> words) => words.Count > 1 && ToldOf(person) is { } told && words.All(word => told.Any(other => Alike(word, other)));

    private HashSet<string>? ToldOf(SpeakerDigest person) => person.Words is [.., var last] ? _told.GetValueOrDefault(last) : null;

    private static double Partly(SpeakerDigest speaker, SpeakerDigest other) => 0.3 * Shared(speaker.Words, other.Words) / Math.Min(speaker.Words.Count, other.Words.Count);

    private static int Shared(IReadOnlyList<string> words, IReadOnlyList<string> others) => words.Count(word => others.Any(other => Alike(word, other)));

    /// <summary>Words of one beginning are mostly of one family, in both languages: <c>policière</c>, “police”.</summary>
    private static bool Alike(string word, string other)
    {
        const int Beginning = 5;
        return word == other || word.Length >= Beginning && other.Length >= Beginning && word.AsSpan(0, Beginning).SequenceEqual(other.AsSpan(0, Beginning));
    }
}
