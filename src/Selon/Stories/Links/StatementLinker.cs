using System.Globalization;
using Selon.Stories.Matching;

namespace Selon.Stories.Links;

/// <summary>Finds links between statements of one story; says nothing where it is not sure.</summary>
internal sealed class StatementLinker(LinkNetwork network)
{
    /// <summary>Chances from which a link is given, so that nine of ten are right on the stories that were not learnt from.</summary>
    private static readonly float[] Least = [0.64f, 0.6f, 0.56f, 0.6f];

    private const int MostShown = 4;

    public static StatementLinker? Default { get; } = LinkNetwork.Default is { } network ? new StatementLinker(network) : null;

    /// <param name="later">The later statement, or the one that stands behind in the same article.</param>
    /// <param name="copied">True where one article is a copy of the other.</param>
    /// <param name="rivals">Of the statements of both articles.</param>
    public IEnumerable<StatementLink> Link(LinkedStatement later, LinkedStatement earlier, bool copied, Rivals rivals)
    {
        if (!MayBe(later, earlier))
            yield break;
        var chances = network.Chances(PairFeatures.Of(later, earlier, copied, rivals.Of(later, earlier)));
        if (chances[0] >= Least[0] && chances[0] >= chances[1])
        {
            var same = Speakers.Likeness(later.Digest.Origin ?? later.Digest.Speaker, earlier.Digest.Origin ?? earlier.Digest.Speaker) >= Speakers.Same;
            if (!same || later.Article != earlier.Article)
                yield return Of(same ? LinkType.Repeats : LinkType.Confirms, later, earlier, chances[0]);
        }
        else if (chances[1] >= Least[1] && chances[1] >= chances[2])
            yield return Of(LinkType.Contradicts, later, earlier, chances[1]);
        else if (chances[2] >= Least[2])
            yield return Of(LinkType.Updates, later, earlier, chances[2]);
        if (chances[3] >= Least[3])
            yield return Of(LinkType.Answers, later, earlier, chances[3]);
    }

    /// <summary>Two that share no term, number, time or speaker have nothing to do with each other, save a reply beside what it answers.</summary>
    public static bool MayBe(LinkedStatement later, LinkedStatement earlier) =>
        later.Article == earlier.Article || later.TermSet.Overlaps(earlier.TermSet) || Speakers.Likeness(later.Digest.Speaker, earlier.Digest.Speaker) >= Speakers.Same
        || later.Digest.Quantities.Any(quantity => earlier.Digest.Quantities.Any(other => other.Value == quantity.Value));

    private static IEnumerable<string> Shared(LinkedStatement statement, LinkedStatement other) =>
        statement.Digest.Terms.Where(term => other.TermSet.Contains(term.Term)).OrderByDescending(term => TermFrequencies.Default.Rarity(term.Term, term.Proper)).ThenBy(term => term.Term, StringComparer.Ordinal).Select(term => term.Term);

    private static StatementLink Of(LinkType type, LinkedStatement later, LinkedStatement earlier, float chance) =>
        new(type, later, earlier, Math.Round(chance, 2), Reason(type, later, earlier));

    private static string Reason(LinkType type, LinkedStatement later, LinkedStatement earlier)
    {
        var who = Speakers.Likeness(later.Digest.Speaker, earlier.Digest.Speaker) >= Speakers.Same ? "same speaker" : $"{later.Digest.Speaker?.Name ?? "nobody named"} and {earlier.Digest.Speaker?.Name ?? "nobody named"}";
        var shared = Shared(later, earlier).Take(MostShown).Concat(later.Digest.Quantities.Where(quantity => earlier.Digest.Quantities.Any(other => other.Value == quantity.Value)).Select(quantity => quantity.Value.ToString(CultureInfo.InvariantCulture))).Distinct(StringComparer.Ordinal).ToList();
        var differing = type is LinkType.Contradicts or LinkType.Updates
            ? later.Digest.Quantities.SelectMany(quantity => earlier.Digest.Quantities.Where(other => other.Unit == quantity.Unit && other.Value != quantity.Value).Select(other => string.Create(CultureInfo.InvariantCulture, $"{other.Value} before, {quantity.Value} now"))).FirstOrDefault()
            : null;
        string?[] parts = [who, shared.Count > 0 ? $"both: {string.Join(", ", shared)}" : null, later.Digest.Stance is Stance.Denies ? "the later denies" : null, later.Digest.Stance is Stance.Declines ? "the later declines" : null, differing];
        return string.Join("; ", parts.OfType<string>());
    }
}
