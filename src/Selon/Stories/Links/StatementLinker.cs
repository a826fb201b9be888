using System.Globalization;
using Selon.Stories.Matching;

namespace Selon.Stories.Links;

/// <summary>Finds links between statements of one story; says nothing where it is not sure.</summary>
internal sealed class StatementLinker(LinkNetwork network)
{
    /// <summary>Chances from which a link is given, so that nine of ten are right on the stories that were not learnt from.</summary>
    private const float LeastRepeats = 0.6f;
    private const float LeastConfirms = 0.84f;
    private const float LeastContradicts = 0.78f;
    private const float LeastUpdates = 0.8f;
    private const float LeastAnswers = 0.58f;

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
        var repeats = later.Story.Speakers.HaveOneSource(later.Digest, earlier.Digest);
        if (chances.Same >= (repeats ? LeastRepeats : LeastConfirms))
        {
            if (!repeats || later.Article != earlier.Article)
                yield return Of(repeats ? LinkType.Repeats : LinkType.Confirms, later, earlier, chances.Same);
        }
        else if (chances.Contradicts >= LeastContradicts)
            yield return Of(LinkType.Contradicts, later, earlier, chances.Contradicts);
        else if (chances.Updates >= LeastUpdates)
            yield return Of(LinkType.Updates, later, earlier, chances.Updates);
        if (chances.Answers >= LeastAnswers)
            yield return Of(LinkType.Answers, later, earlier, chances.Answers);
    }

    /// <summary>Two that share no term, field, number, time or speaker have nothing to do with each other, save a reply beside what it answers.</summary>
    public static bool MayBe(LinkedStatement later, LinkedStatement earlier) =>
        later.Article == earlier.Article || later.TermSet.Overlaps(earlier.TermSet) || later.Fields.With(earlier.Fields).Count > 0 || later.Story.Speakers.AreSame(later.Digest.Speaker, earlier.Digest.Speaker)
        || later.Digest.Quantities.Any(quantity => earlier.Digest.Quantities.Any(other => other.Value == quantity.Value));

    private static IEnumerable<string> Shared(LinkedStatement statement, LinkedStatement other) =>
        statement.Digest.Terms.Where(term => other.TermSet.Contains(term.Term)).OrderByDescending(term => TermFrequencies.Default.Rarity(term.Term, term.Proper)).ThenBy(term => term.Term, StringComparer.Ordinal).Select(term => term.Term);

    private static StatementLink Of(LinkType type, LinkedStatement later, LinkedStatement earlier, float chance) =>
        new(type, later, earlier, Math.Round(chance, 2), Reason(type, later, earlier));

    private static string Reason(LinkType type, LinkedStatement later, LinkedStatement earlier)
    {
        var who = later.Story.Speakers.AreSame(later.Digest.Speaker, earlier.Digest.Speaker) ? "same speaker" : $"{later.Digest.Speaker?.Name ?? "nobody named"} and {earlier.Digest.Speaker?.Name ?? "nobody named"}";
        var shared = Shared(later, earlier).Take(MostShown).Concat(later.Digest.Quantities.Where(quantity => earlier.Digest.Quantities.Any(other => other.Value == quantity.Value)).Select(quantity => quantity.Value.ToString(CultureInfo.InvariantCulture))).Distinct(StringComparer.Ordinal).ToList();
        var differing = type is LinkType.Contradicts or LinkType.Updates
            ? later.Digest.Quantities.SelectMany(quantity => earlier.Digest.Quantities.Where(other => other.Unit == quantity.Unit && other.Value != quantity.Value).Select(other => string.Create(CultureInfo.InvariantCulture, $"{other.Value} before, {quantity.Value} now"))).FirstOrDefault()
            : null;
        string?[] parts = [who, shared.Count > 0 ? $"both: {string.Join(", ", shared)}" : null, later.Digest.Stance is Stance.Denies ? "the later denies" : null, later.Digest.Stance is Stance.Declines ? "the later declines" : null, differing];
        return string.Join("; ", parts.OfType<string>());
    }
}
