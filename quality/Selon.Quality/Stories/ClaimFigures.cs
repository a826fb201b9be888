using Selon.Quality.Scoring;
using Selon.Storage;
using Selon.Storage.Reports;
using Selon.Stories.Links;

namespace Selon.Quality.Stories;

/// <summary>Links and counts of sources as a record gives them, against the gold of its stories.</summary>
internal sealed class ClaimFigures
{
    private readonly Dictionary<LinkType, Score> _links = Enum.GetValues<LinkType>().ToDictionary(type => type, _ => default(Score));
    private int _claims;
    private int _right;

    public static async Task<ClaimFigures> OfAsync(Record record, IReadOnlyList<GoldStory> stories, CancellationToken cancel)
    {
        var figures = new ClaimFigures();
        var links = (await record.LinksAsync(cancel).ConfigureAwait(false)).ToLookup(link => link.From.Article.Split('/')[0], StringComparer.Ordinal);
        foreach (var story in stories)
        {
            var pairs = GoldPairs.Of(story);
            var places = story.Articles.Select((article, i) => (article.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
            string Id(StatementReference reference) => pairs.IdOf(places[reference.Article], reference.Statement);
            var found = links[story.Name].Where(link => places.ContainsKey(link.To.Article)).Select(link => new FoundLink(link.Type, Id(link.From), Id(link.To))).Where(link => link.From != link.To).ToList();
            var right = pairs.Links.Select(link => link.Key).ToHashSet();
            var settled = found.Where(link => right.Contains(link.Key)).Select(link => (link.Key.Item2, link.Key.Item3)).ToHashSet();
            // Of statements within each other, what one is to a third the other is not.
            found.RemoveAll(link => !right.Contains(link.Key) && settled.Contains((link.Key.Item2, link.Key.Item3)));
            foreach (var type in figures._links.Keys.ToList())
                figures._links[type] += Score.OfSets(found.Where(link => link.Type == type).Select(link => link.Key).ToHashSet(), pairs.Links.Where(link => link.Type == type).Select(link => link.Key).ToHashSet());
            var claims = new List<Claim>();
            foreach (var summary in (await record.StoriesAsync(cancel: cancel).ConfigureAwait(false)).Where(summary => summary.Articles.Any(places.ContainsKey)))
                claims.AddRange((await record.StoryAsync(summary.Id, cancel).ConfigureAwait(false))!.Claims);
            figures.Add(story, pairs, claims, Id);
        }

        return figures;
    }

    public IEnumerable<string> Lines()
    {
        foreach (var (type, score) in _links)
            yield return score.Line(type.ToString().ToLowerInvariant());
        yield return _links.Values.Aggregate(default(Score), (sum, score) => sum + score).Line("links");
        yield return $"independent sources counted right for {Figure.Percent((double)_right / Math.Max(1, _claims))}   ({_right} of {_claims} claims)";
    }

    /// <summary>A gold claim has the count of the found claim that holds most of its statements; of one that holds but one, that statement's one source.</summary>
    private void Add(GoldStory story, GoldPairs pairs, List<Claim> claims, Func<StatementReference, string> id)
    {
        foreach (var gold in story.Claims)
        {
            var rows = gold.Rows.Where(row => !row.Denies).ToList();
            if (rows.Count == 0)
                continue;
            _claims++;
            var ids = rows.Select(pairs.IdOf).ToHashSet(StringComparer.Ordinal);
            var best = claims.Select(claim => (claim, Shared: claim.Statements.Count(statement => story.Articles.Any(article => article.Id == statement.Article) && ids.Contains(id(new StatementReference(statement.Article, statement.Statement)))))).MaxBy(claim => claim.Shared);
            _right += best.Shared > 0 && best.claim.Origins.Count == rows.Select(row => row.Origin).Distinct(StringComparer.Ordinal).Count() ? 1 : 0;
        }
    }
}
