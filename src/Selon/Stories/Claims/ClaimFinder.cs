using Selon.Stories.Digests;
using Selon.Stories.Links;

namespace Selon.Stories.Claims;

/// <summary>
/// Gathers statements that say the same thing, and counts on whose word they stand: chains are followed to their last source, sources that are one are counted once, articles that are copies of each other too.
/// </summary>
internal static class ClaimFinder
{
    /// <param name="statements">Those of a story, in the order of publication.</param>
    /// <param name="links">Links between them.</param>
    /// <param name="copies">Pairs of articles of which one is a copy of the other.</param>
    public static IReadOnlyList<FoundClaim> Find(IReadOnlyList<LinkedStatement> statements, IReadOnlyList<(LinkType Type, int From, int To)> links, IReadOnlySet<(long, long)> copies)
    {
        var claims = new Groups(statements.Count);
        foreach (var (_, from, to) in links.Where(link => link.Type is LinkType.Repeats or LinkType.Confirms))
            claims.Join(from, to);
        var against = links.Where(link => link.Type is LinkType.Contradicts).ToList();
        var found = new List<FoundClaim>();
        foreach (var members in claims.All())
        {
            var asserted = members.Where(i => statements[i].Digest.Stance is not (Stance.Denies or Stance.Declines or Stance.Asks)).ToList();
            if (asserted.Count == 0)
                continue;
            var denials = against.Where(link => members.Contains(link.From) != members.Contains(link.To)).Select(link => members.Contains(link.From) ? link.To : link.From).Concat(members.Except(asserted)).Distinct().Order().ToList();
            found.Add(new FoundClaim(asserted, denials, Articles(asserted, statements, copies), Origins(asserted, statements, links)));
        }

        return [.. found.OrderByDescending(claim => claim.Origins.Count).ThenByDescending(claim => claim.Independent).ThenByDescending(claim => claim.Asserted.Count).ThenBy(claim => claim.Asserted[0])];
    }

    private static int Articles(List<int> asserted, IReadOnlyList<LinkedStatement> statements, IReadOnlySet<(long, long)> copies)
    {
        var articles = asserted.Select(i => statements[i].Article).Distinct().ToList();
        var groups = new Groups(articles.Count);
        for (var i = 0; i < articles.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (copies.Contains((articles[i], articles[j])) || copies.Contains((articles[j], articles[i])))
                    groups.Join(i, j);
            }
        }

        return groups.All().Count();
    }

    private static List<List<int>> Origins(List<int> asserted, IReadOnlyList<LinkedStatement> statements, IReadOnlyList<(LinkType Type, int From, int To)> links)
    {
        var last = asserted.ToDictionary(i => i, i => Last(statements[i], asserted, statements));
        var groups = new Groups(asserted.Count);
        for (var i = 0; i < asserted.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (statements[asserted[i]].Story.Speakers.AreSame(last[asserted[i]], last[asserted[j]])
                    || links.Any(link => link.Type is LinkType.Repeats && (link.From == asserted[i] && link.To == asserted[j] || link.From == asserted[j] && link.To == asserted[i])))
                    groups.Join(i, j);
            }
        }

        // A paper that names nobody has it from somebody: from those who say it, where there are any.
        var owner = Enumerable.Range(0, asserted.Count).FirstOrDefault(i => !IsOutlet(asserted[i]), -1);
        for (var i = 0; i < asserted.Count && owner >= 0; i++)
        {
            if (IsOutlet(asserted[i]))
                groups.Join(i, owner);
        }

        return [.. groups.All().Select(group => group.Select(i => asserted[i]).ToList())];

        bool IsOutlet(int i) => last[i] is { } speaker && statements[i].Story.Speakers.IsOutlet(speaker);
    }

    /// <summary>Who stands behind a statement in the end: whom it cites, or whom its speaker cites for the same elsewhere.</summary>
    private static SpeakerDigest? Last(LinkedStatement statement, List<int> asserted, IReadOnlyList<LinkedStatement> statements)
    {
        if (statement.Digest.Origin is { } origin)
            return origin;
        return asserted.Select(i => statements[i].Digest).FirstOrDefault(other => other.Origin is not null && statement.Story.Speakers.AreSame(other.Speaker, statement.Digest.Speaker))?.Origin ?? statement.Digest.Speaker;
    }
}
