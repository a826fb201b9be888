using System.Globalization;
using Selon.Storage.Rows;
using Selon.Stories.Links;
using Selon.Stories.Matching;

namespace Selon.Storage;

/// <summary>Adds articles to a record, one after the other: version, story, copies, links.</summary>
internal sealed class Adding(IRecordSession session, DateTimeOffset now, DigestCache cache)
{
    private const int MostOfTerm = 40;
    private const int MostCompared = 16;
    private const int MostLinked = 24;

    /// <summary>Of the likeness that makes a story, what the terms that are looked up have to give.</summary>
    private const double LeastShared = StoryMatcher.Same / 3;

    public async Task<Added> AddAsync(PreparedEntry entry)
    {
        var known = await session.FindArticleAsync(entry.Address).ConfigureAwait(false);
        if (known is not null)
        {
            var versions = await session.VersionsAsync(known.Id).ConfigureAwait(false);
            if (versions[^1].Hash == entry.Hash)
                return Result(known, isNew: false);
            await session.AddAsync(await ChangesAsync(known, entry).ConfigureAwait(false)).ConfigureAwait(false);
        }

        var article = entry.ToArticle(known?.Name ?? await FreeNameAsync(entry.Reading.Article.Id).ConfigureAwait(false), DateOnly.FromDateTime(now.UtcDateTime));
        if (known is null)
            await session.AddAsync(article).ConfigureAwait(false);
        else
            (article.Id, article.Story, article.Version, article.Day) = (known.Id, known.Story, known.Version + 1, known.Day);
        await session.AddAsync(entry.ToVersion(article.Id, article.Version, now)).ConfigureAwait(false);
        await session.ReplaceStatementsAsync(article.Id, entry.ToStatements(article.Id), entry.ToSpeakers()).ConfigureAwait(false);
        await session.ReplaceSearchTextAsync(article.Id, entry.ToSearchText(), known is not null).ConfigureAwait(false);
        article.Story ??= await JoinAsync(article, entry).ConfigureAwait(false);
        await session.UpdateAsync(article).ConfigureAwait(false);
        await new Copying(session, cache).FindAsync(article, entry, known is not null).ConfigureAwait(false);
        await session.ReplacePostingsAsync(article.Id, article.Day, [.. entry.Terms, .. entry.Fingerprints], known is not null).ConfigureAwait(false);
        await LinkAsync(article, entry, known is not null).ConfigureAwait(false);
        cache.Trim();
        return Result(article, isNew: true);
    }

    /// <summary>Links its statements to each other and to those of the latest articles of its story.</summary>
    private async Task LinkAsync(ArticleRow article, PreparedEntry entry, bool known)
    {
        if (StatementLinker.Default is not { } linker)
            return;
        var copies = (await session.CopiesAsync([article.Id]).ConfigureAwait(false)).SelectMany(copy => (long[])[copy.Article, copy.Original]).ToHashSet();
        var digests = await cache.OfAsync(session, [.. (await session.DigestKeysOfStoryAsync(article.Story!.Value, MostLinked).ConfigureAwait(false)).Where(key => key.Id != article.Id)]).ConfigureAwait(false);
        var story = new StoryContext([.. digests.Select(pair => pair.Digest), entry.Digest]);
        var own = entry.Digest.Statements.Select(statement => new LinkedStatement(article.Id, (int)article.Day, entry.Digest.Language, statement, story)).ToList();
        var others = digests.SelectMany(pair => pair.Digest.Statements.Select(statement => new LinkedStatement(pair.Key.Id, (int)pair.Key.Day, pair.Digest.Language, statement, story))).ToList();
        var rivals = new Rivals(own, [.. own, .. others]);
        var links = own.SelectMany((statement, i) => own.Take(i).SelectMany(earlier => linker.Link(statement, earlier, copied: false, rivals)))
            .Concat(own.SelectMany(statement => others.SelectMany(other => other.Day > statement.Day ? linker.Link(other, statement, copies.Contains(other.Article), rivals) : linker.Link(statement, other, copies.Contains(other.Article), rivals))));
        await session.ReplaceLinksAsync(article.Id, [.. links.Select(link => new LinkRow
        {
            Type = link.Type.ToString().ToLowerInvariant(), FromArticle = link.From.Article, FromStatement = link.From.Digest.Id, ToArticle = link.To.Article, ToStatement = link.To.Digest.Id, Confidence = link.Confidence, Reason = link.Reason,
        })], known).ConfigureAwait(false);
    }

    private static Added Result(ArticleRow article, bool isNew) => new(article.Name, article.Story!.Value.ToString(CultureInfo.InvariantCulture), (int)article.Version, isNew);

    private async Task<string> FreeNameAsync(string id)
    {
        var name = id;
        for (var number = 2; await session.ArticleByNameAsync(name).ConfigureAwait(false) is not null; number++)
            name = string.Create(CultureInfo.InvariantCulture, $"{id}~{number}");
        return name;
    }

    /// <summary>The story whose articles it is most like, or a new one. Where it is like two that are like each other, the younger is taken into the older.</summary>
    private async Task<long> JoinAsync(ArticleRow article, PreparedEntry entry)
    {
        var postings = await session.PostingsAsync(entry.Terms, article.Day - StoryMatcher.Window, article.Day + StoryMatcher.Window, MostOfTerm).ConfigureAwait(false);
        var weights = entry.Vector.Heaviest(entry.Terms.Count).ToDictionary(term => term.Hash, term => term.Weight);
        var candidates = postings.GroupBy(posting => posting.Article).Select(hits => (Article: hits.Key, Weight: hits.Sum(hit => weights[hit.Hash] * weights[hit.Hash]))).Where(hit => hit.Weight >= LeastShared)
            .OrderByDescending(hit => hit.Weight).ThenBy(hit => hit.Article).Take(MostCompared).Select(hit => hit.Article).ToList();
        var likenesses = (await cache.OfAsync(session, await session.DigestKeysAsync(candidates).ConfigureAwait(false)).ConfigureAwait(false)).Where(known => known.Key.Story is not null)
            .Select(known => (Story: known.Key.Story!.Value, Likeness: StoryMatcher.Likeness(entry.Vector, (int)article.Day, known.Vector, (int)known.Key.Day)));
        var fitting = likenesses.GroupBy(pair => pair.Story, pair => pair.Likeness).Select(story => (Id: story.Key, Fit: StoryMatcher.Fit(story))).Where(story => story.Fit >= StoryMatcher.Same)
            .OrderByDescending(story => story.Fit).ThenBy(story => story.Id).ToList();
        if (fitting.Count == 0)
            return await session.AddAsync(new StoryRow { Title = TitleOf(entry), First = article.Day, Last = article.Day, Articles = 1 }).ConfigureAwait(false);
        var story = (await session.StoryAsync(fitting[0].Id).ConfigureAwait(false))!;
        (story.First, story.Last, story.Articles) = (Math.Min(story.First, article.Day), Math.Max(story.Last, article.Day), story.Articles + 1);
        await session.UpdateAsync(story).ConfigureAwait(false);
        return story.Id;
    }

    private static string TitleOf(PreparedEntry entry)
    {
        const int Longest = 90;
        var title = entry.Reading.Article.Title ?? (entry.Reading.Sentences is [var first, ..] ? entry.Reading.Quote(first.Span) : entry.Reading.Article.Id);
        title = title.ReplaceLineEndings(" ").Trim();
        return title.Length <= Longest ? title : title[..title.LastIndexOf(' ', Longest)] + "…";
    }

    private async Task<IReadOnlyList<ChangeRow>> ChangesAsync(ArticleRow known, PreparedEntry entry)
    {
        var before = await session.StatementsAsync([known.Id]).ConfigureAwait(false);
        return Versions.Changes(known.Id, known.Version + 1, before, entry.ToStatements(known.Id));
    }
}
