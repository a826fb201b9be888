using System.Globalization;
using System.Text.Json;
using Selon.Places.Gazetteers;
using Selon.Storage.Reports;
using Selon.Storage.Rows;
using Selon.Stories.Claims;
using Selon.Stories.Digests;
using Selon.Stories.Links;

namespace Selon.Storage;

/// <summary>Answers what a record is asked.</summary>
internal sealed class Asking(IRecordSession session)
{
    private const int MostStatements = 5000;
    private const int MostArticles = 400;
    private const int MostSpeakers = 200;

    public async Task<IReadOnlyList<StorySummary>> StoriesAsync(int most) => await SummariesAsync(await session.StoriesAsync(most).ConfigureAwait(false)).ConfigureAwait(false);

    /// <summary>By its id, also that of a story that was taken in, or by words of its articles.</summary>
    public async Task<StoryReport?> StoryAsync(string idOrWords)
    {
        StoryRow? story = null;
        if (long.TryParse(idOrWords, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            story = await session.StoryAsync(id).ConfigureAwait(false);
        if (story is null)
        {
            var hits = await session.ArticlesAsync(await session.SearchAsync(Words(idOrWords), MostSpeakers).ConfigureAwait(false)).ConfigureAwait(false);
            if (hits.CountBy(hit => hit.Story!.Value).Select(hit => ((long Key, int Value)?)(hit.Key, hit.Value)).MaxBy(hit => (hit!.Value.Value, -hit.Value.Key)) is { } best)
                story = await session.StoryAsync(best.Key).ConfigureAwait(false);
        }

        while (story?.Merged is { } into)
            story = await session.StoryAsync(into).ConfigureAwait(false);
        return story is null ? null : await ReportAsync(story).ConfigureAwait(false);
    }

    public async Task<SpeakerReport?> WhoAsync(string name)
    {
        var speakers = await session.SpeakersAsync(Words(name)).ConfigureAwait(false);
        if (speakers.Count == 0)
            return null;
        var statements = await session.StatementsOfAsync([.. speakers.Select(speaker => speaker.Key).Distinct(StringComparer.Ordinal).Take(MostSpeakers)], MostStatements).ConfigureAwait(false);
        var articles = await ByIdAsync(statements.Select(statement => statement.Article)).ConfigureAwait(false);
        var own = statements.Select(statement => (statement.Article, statement.Id)).ToHashSet();
        var links = await session.LinksAsync([.. articles.Keys]).ConfigureAwait(false);
        var changes = links.Where(link => link.Type == Name(LinkType.Updates) && own.Contains((link.FromArticle, link.FromStatement)));
        return new SpeakerReport(
            [.. speakers.Select(speaker => speaker.Name).Distinct(StringComparer.Ordinal)],
            [.. statements.Select(statement => Report(statement, articles[statement.Article])).OrderBy(statement => statement.Said ?? statement.Published ?? DateOnly.MinValue).ThenBy(statement => statement.Article, StringComparer.Ordinal)],
            await LinksAsync(changes).ConfigureAwait(false));
    }

    public async Task<IReadOnlyList<SearchHit>> SearchAsync(string words, int most)
    {
        var sought = Words(words);
        if (sought.Length == 0)
            return [];
        var ids = await session.SearchAsync(sought, most).ConfigureAwait(false);
        var articles = await ByIdAsync(ids).ConfigureAwait(false);
        var statements = (await session.StatementsAsync(ids).ConfigureAwait(false)).Where(statement => $" {NameFold.Of(statement.Content)} " is var said && sought.Any(word => said.Contains($" {word}", StringComparison.Ordinal))).ToLookup(statement => statement.Article);
        return [.. ids.Select(id => new SearchHit(Report(articles[id]), [.. statements[id].Select(statement => Report(statement, articles[id]))]))];
    }

    public async Task<VersionReport?> VersionsAsync(string addressOrId)
    {
        if ((await session.FindArticleAsync(addressOrId).ConfigureAwait(false) ?? await session.ArticleByNameAsync(addressOrId).ConfigureAwait(false)) is not { } article)
            return null;
        var changes = (await session.ChangesAsync(article.Id).ConfigureAwait(false)).ToLookup(change => change.Version, change => new StatementChange(change.Type, change.Speaker, change.Before, change.After));
        return new VersionReport(Report(article), [.. (await session.VersionsAsync(article.Id).ConfigureAwait(false)).Select(version => new RecordedVersion((int)version.Number, DateTimeOffset.Parse(version.Added, CultureInfo.InvariantCulture), [.. changes[version.Number]]))]);
    }

    public async Task<IReadOnlyList<RecordedCopy>> CopiesAsync(IReadOnlyCollection<long>? of)
    {
        var rows = await session.CopiesAsync(of).ConfigureAwait(false);
        var names = await ByIdAsync(rows.SelectMany(row => (long[])[row.Article, row.Original])).ConfigureAwait(false);
        return [.. rows.Select(row => new RecordedCopy(names[row.Article].Name, names[row.Original].Name, row.Share, row.Confidence, [.. CopySpans.Read(row.Spans).Select(span => (span.Span, span.Of))]))];
    }

    public async Task<IReadOnlyList<RecordedLink>> LinksAsync() => await LinksAsync(await session.LinksAsync(null).ConfigureAwait(false)).ConfigureAwait(false);

    public async Task<AuditReport?> AuditAsync(string addressOrId)
    {
        if ((await session.FindArticleAsync(addressOrId).ConfigureAwait(false) ?? await session.ArticleByNameAsync(addressOrId).ConfigureAwait(false)) is not { } article)
            return null;
        var statements = await session.StatementsAsync([article.Id]).ConfigureAwait(false);
        var rows = await session.LinksAsync([article.Id]).ConfigureAwait(false);
        var others = (await session.StatementsAsync([.. rows.SelectMany(row => (long[])[row.FromArticle, row.ToArticle]).Distinct()]).ConfigureAwait(false)).ToDictionary(statement => (statement.Article, statement.Id));
        var articles = await ByIdAsync(others.Keys.Select(key => key.Article).Append(article.Id)).ConfigureAwait(false);
        var links = await LinksAsync(rows).ConfigureAwait(false);
        var digest = DigestFile.Unpack((await session.DigestsAsync([article.Id]).ConfigureAwait(false))[0].Digest);
        var contradicted = new List<(RecordedStatement, RecordedLink, RecordedStatement)>();
        foreach (var (row, link) in rows.Zip(links).Where(pair => pair.Second.Type is LinkType.Contradicts))
        {
            var (own, other) = row.FromArticle == article.Id ? ((row.FromArticle, row.FromStatement), (row.ToArticle, row.ToStatement)) : ((row.ToArticle, row.ToStatement), (row.FromArticle, row.FromStatement));
            contradicted.Add((Report(others[own], article), link, Report(others[other], articles[other.Item1])));
        }

        var confirmed = rows.Where(row => row.Type == Name(LinkType.Confirms)).SelectMany(row => (string[])[row.FromArticle == article.Id ? row.FromStatement : "", row.ToArticle == article.Id ? row.ToStatement : ""]).ToHashSet(StringComparer.Ordinal);
        return new AuditReport(
            article.Name, digest.Sentences, digest.Statements.Select(statement => statement.Sentence).Distinct().Count(),
            statements.Count(statement => statement.Named != "unnamed"), statements.Count(statement => statement.Named == "unnamed"),
            [.. statements.Where(statement => !confirmed.Contains(statement.Id)).Select(statement => Report(statement, article))],
            contradicted, [.. (await CopiesAsync([article.Id]).ConfigureAwait(false)).Where(copy => copy.Article == article.Name)]);
    }

    /// <summary>The articles behind an id of the database, in the order of their addition, with the last id.</summary>
    public async Task<(IReadOnlyList<RecordedReading> Readings, long Last)> ReadingsAsync(long behind, int most)
    {
        var articles = await session.ArticlesAsync(behind, most).ConfigureAwait(false);
        var statements = (await session.StatementsAsync([.. articles.Select(article => article.Id)]).ConfigureAwait(false)).ToLookup(row => row.Article);
        var readings = new List<RecordedReading>();
        foreach (var article in articles)
        {
            var json = Packed.Open((await session.VersionAsync(article.Id, article.Version).ConfigureAwait(false))!.Reading);
            using var document = JsonDocument.Parse(json);
            readings.Add(new RecordedReading(
                Report(article), article.Url is null ? null : new Uri(article.Url), json, document.RootElement.GetProperty("document").GetProperty("text").GetString()!,
                [.. statements[article.Id].Select(row => (Report(row, article), new TextSpan((int)row.Start, (int)row.End)))]));
        }

        return (readings, articles.Count == 0 ? behind : articles[^1].Id);
    }

    private async Task<StoryReport> ReportAsync(StoryRow story)
    {
        var articles = (await session.ArticlesOfStoriesAsync([story.Id]).ConfigureAwait(false)).Take(MostArticles).ToList();
        var order = articles.Select((article, i) => (article.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var days = (await session.DigestKeysAsync(order.Keys).ConfigureAwait(false)).ToDictionary(key => key.Id, key => (int)key.Day);
        var digests = (await session.DigestsAsync(order.Keys).ConfigureAwait(false)).OrderBy(row => order[row.Id]).Select(row => (row.Id, Digest: DigestFile.Unpack(row.Digest))).ToList();
        var rows = (await session.StatementsAsync(order.Keys).ConfigureAwait(false)).ToDictionary(row => (row.Article, row.Id));
        var context = new StoryContext([.. digests.Select(row => row.Digest)]);
        var statements = digests.SelectMany(row => row.Digest.Statements.Select(statement => new LinkedStatement(row.Id, days[row.Id], row.Digest.Language, statement, context))).ToList();
        var places = statements.Select((statement, i) => (Key: (statement.Article, statement.Digest.Id), i)).ToDictionary(pair => pair.Key, pair => pair.i);
        var links = (await session.LinksAsync(order.Keys).ConfigureAwait(false)).Where(row => places.ContainsKey((row.FromArticle, row.FromStatement)) && places.ContainsKey((row.ToArticle, row.ToStatement))).ToList();
        var copies = (await session.CopiesAsync(order.Keys).ConfigureAwait(false)).Select(row => (row.Article, row.Original)).ToHashSet();
        var found = ClaimFinder.Find(statements, [.. links.Select(row => (Enum.Parse<LinkType>(row.Type, ignoreCase: true), places[(row.FromArticle, row.FromStatement)], places[(row.ToArticle, row.ToStatement)]))], copies);
        RecordedStatement Of(int i) => Report(rows[(statements[i].Article, statements[i].Digest.Id)], articles[order[statements[i].Article]]);
        return new StoryReport((await SummariesAsync([story]).ConfigureAwait(false))[0], [.. articles.Select(Report)], [.. found.Select(claim => Report(claim, statements, Of))], await CopiesAsync(order.Keys).ConfigureAwait(false), await LinksAsync(links).ConfigureAwait(false));
    }

    private static Claim Report(FoundClaim claim, List<LinkedStatement> statements, Func<int, RecordedStatement> of)
    {
        var asserted = claim.Asserted.Select(of).ToList();
        var origins = claim.Origins.Select(group => group.Select(i => (Statement: of(i), Who: statements[i].Digest.Origin ?? statements[i].Digest.Speaker)).ToList())
            .Select(group => (Group: group, Who: group.Select(pair => pair.Who).OfType<SpeakerDigest>().MaxBy(who => who.Name.Length)))
            .Where(origin => origin.Who is not null).Select(origin => new Origin(origin.Who!.Name, Formats.SchemaWords.Of(origin.Who.Named), [.. origin.Group.Select(pair => new StatementReference(pair.Statement.Article, pair.Statement.Statement))])).ToList();
        var days = asserted.Select(statement => statement.Published).OfType<DateOnly>().ToList();
        return new Claim(
            asserted.MaxBy(statement => statement.Confidence)!.Content, asserted, [.. claim.Denials.Select(of)], asserted.Select(statement => statement.Article).Distinct(StringComparer.Ordinal).Count(), claim.Independent,
            origins, origins.Count == 0 ? 0 : (double)origins.Count(origin => origin.Named == "unnamed") / origins.Count, days.Count == 0 ? null : days.Min(), days.Count == 0 ? null : days.Max());
    }

    private async Task<IReadOnlyList<StorySummary>> SummariesAsync(IReadOnlyList<StoryRow> stories)
    {
        var articles = (await session.ArticlesOfStoriesAsync([.. stories.Select(story => story.Id)]).ConfigureAwait(false)).ToLookup(article => article.Story!.Value, article => article.Name);
        return [.. stories.Select(story => new StorySummary(story.Id.ToString(CultureInfo.InvariantCulture), story.Title, DateOnly.FromDayNumber((int)story.First), DateOnly.FromDayNumber((int)story.Last), [.. articles[story.Id]]))];
    }

    private async Task<IReadOnlyList<RecordedLink>> LinksAsync(IEnumerable<LinkRow> rows)
    {
        var links = rows.ToList();
        var names = await ByIdAsync(links.SelectMany(row => (long[])[row.FromArticle, row.ToArticle])).ConfigureAwait(false);
        return [.. links.Select(row => new RecordedLink(Enum.Parse<LinkType>(row.Type, ignoreCase: true), new(names[row.FromArticle].Name, row.FromStatement), new(names[row.ToArticle].Name, row.ToStatement), row.Confidence, row.Reason))];
    }

    private async Task<Dictionary<long, ArticleRow>> ByIdAsync(IEnumerable<long> ids)
    {
        const int AtOnce = 10_000;
        var found = new Dictionary<long, ArticleRow>();
        foreach (var some in ids.Distinct().Chunk(AtOnce))
        {
            foreach (var article in await session.ArticlesAsync(some).ConfigureAwait(false))
                found[article.Id] = article;
        }

        return found;
    }

    private static RecordedArticle Report(ArticleRow article) =>
        new(article.Name, article.Address, article.Title, article.Publisher, Day(article.Published), article.Language, article.Story?.ToString(CultureInfo.InvariantCulture) ?? "", (int)article.Version);

    private static RecordedStatement Report(StatementRow row, ArticleRow article) =>
        new(article.Name, row.Id, row.Speaker, row.Named, row.Stance, row.Form, row.Content, row.Citing, Day(row.Said), Day(article.Published), row.Confidence);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Name(LinkType type) => type.ToString().ToLowerInvariant();

    private static string[] Words(string words) => NameFold.Of(words).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
