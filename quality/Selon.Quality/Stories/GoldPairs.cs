using Selon.Stories.Digests;
using Selon.Stories.Links;

namespace Selon.Quality.Stories;

/// <summary>A story's statements as they are found, and the links between them that its gold gives.</summary>
internal sealed class GoldPairs
{
    private readonly Dictionary<string, (Reading Reading, int Number)> _readings;
    private readonly Dictionary<string, string> _first = new(StringComparer.Ordinal);

    private GoldPairs(GoldStory story, IReadOnlyList<Reading> readings)
    {
        Story = story;
        _readings = readings.Select((reading, i) => (reading, i)).ToDictionary(pair => pair.reading.Article.Id, pair => (pair.reading, pair.i), StringComparer.Ordinal);
        foreach (var (reading, i) in readings.Select((reading, i) => (reading, i)))
            Nest(reading, i);
        Digests = [.. readings.Select(Reader.Default.Digest)];
        var context = new StoryContext(Digests);
        Statements = [.. Digests.SelectMany((digest, i) => digest.Statements.Select(statement => new LinkedStatement(i, digest.Day ?? 0, digest.Language, statement, context)))];
        Copies = story.Copies.Select(pair => ((long)_readings[pair.Article].Number, (long)_readings[pair.Of].Number)).ToHashSet();
        Links = [.. Read().Where(link => link.From != link.To).DistinctBy(link => (link.Type, Least(link), Most(link)))];
    }

    public GoldStory Story { get; }

    public IReadOnlyList<ArticleDigest> Digests { get; }

    public IReadOnlyList<LinkedStatement> Statements { get; }

    public IReadOnlySet<(long, long)> Copies { get; }

    public IReadOnlyList<FoundLink> Links { get; }

    public static GoldPairs Of(GoldStory story) => new(story, [.. story.Articles.AsParallel().AsOrdered().Select(Reader.Default.Read)]);

    public bool AreCopies(LinkedStatement a, LinkedStatement b) => Copies.Contains((a.Article, b.Article)) || Copies.Contains((b.Article, a.Article));

    /// <summary>All pairs that may be linked, the later statement first.</summary>
    public IEnumerable<(LinkedStatement Later, LinkedStatement Earlier)> Pairs()
    {
        for (var i = 0; i < Statements.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (IdOf(Statements[i]) != IdOf(Statements[j]))
                    yield return (Statements[i], Statements[j]);
            }
        }
    }

    public string IdOf(LinkedStatement statement) => IdOf(statement.Article, statement.Digest.Id);

    /// <summary>The id of a statement in its story; that of the first where several are one within the other (what the mayor says that the prefect says).</summary>
    public string IdOf(long article, string statement) => $"{article}#{statement}" is var id && _first.TryGetValue(id, out var first) ? first : id;

    private static string Least(FoundLink link) => string.CompareOrdinal(link.From, link.To) <= 0 ? link.From : link.To;

    private static string Most(FoundLink link) => string.CompareOrdinal(link.From, link.To) <= 0 ? link.To : link.From;

    private void Nest(Reading reading, int article)
    {
        for (var i = 0; i < reading.Statements.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (reading.Statements[i].Content, reading.Statements[j].Content);
                var shared = one.Sum(span => other.Sum(second => Math.Max(0, Math.Min(span.End, second.End) - Math.Max(span.Start, second.Start))));
                if (shared * 2 > Math.Min(one.Sum(span => span.Length), other.Sum(span => span.Length)))
                    _first.TryAdd($"{article}#{reading.Statements[i].Id}", IdOf(article, reading.Statements[j].Id));
            }
        }
    }

    private IEnumerable<FoundLink> Read()
    {
        foreach (var claim in Story.Claims)
        {
            foreach (var (one, other) in claim.Rows.SelectMany((row, i) => claim.Rows.Skip(i + 1).Select(other => (row, other))))
            {
                var same = one.Origin == other.Origin;
                if (one.Denies != other.Denies)
                    yield return Link(same ? LinkType.Updates : LinkType.Contradicts, one, other);
                else if (!same || one.Article != other.Article)
                    yield return Link(same ? LinkType.Repeats : LinkType.Confirms, one, other);
            }
        }

        foreach (var (first, second) in Story.Against)
        {
            foreach (var (one, other) in Story.Claims.Single(claim => claim.Id == first).Rows.SelectMany(row => Story.Claims.Single(claim => claim.Id == second).Rows.Select(other => (row, other))).Where(pair => !pair.row.Denies && !pair.other.Denies))
                yield return Link(one.Origin == other.Origin ? LinkType.Updates : LinkType.Contradicts, one, other);
        }

        // What a copy has word for word is the same statement, also where the annotator took it for granted.
        foreach (var (later, earlier) in Pairs().Where(pair => AreCopies(pair.Later, pair.Earlier) && pair.Later.Digest.Words.SequenceEqual(pair.Earlier.Digest.Words) && pair.Later.Digest.Speaker?.Name == pair.Earlier.Digest.Speaker?.Name))
            yield return new FoundLink(LinkType.Repeats, IdOf(later), IdOf(earlier));

        foreach (var link in Story.Links)
            yield return new FoundLink(link.Type == "answers" ? LinkType.Answers : LinkType.Updates, IdOf(link.From, link.FromWords), IdOf(link.To, link.ToWords));
    }

    /// <summary>The id of the statement that a row of the gold tells.</summary>
    public string IdOf(GoldRow row) => IdOf(row.Article, row.Words);

    private FoundLink Link(LinkType type, GoldRow one, GoldRow other) => new(type, IdOf(one.Article, one.Words), IdOf(other.Article, other.Words));

    /// <summary>The statement whose content holds the words; their place where none does.</summary>
    private string IdOf(string article, string words)
    {
        var (reading, number) = _readings[article];
        var start = reading.Article.Text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        var found = reading.Statements.Select(statement => (statement.Id, Over: statement.Content.Sum(range => Math.Max(0, Math.Min(range.End, span.End) - Math.Max(range.Start, span.Start))), Length: statement.Content.Sum(range => range.Length)))
            .Where(statement => statement.Over * 2 > span.Length).OrderByDescending(statement => statement.Over).ThenBy(statement => statement.Length).Select(statement => statement.Id).FirstOrDefault();
        return IdOf(number, found ?? $"@{start}");
    }
}
