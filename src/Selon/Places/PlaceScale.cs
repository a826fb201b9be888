using Selon.Places.Gazetteers;

namespace Selon.Places;

/// <summary>
/// Weighs the places that a name may mean against each other, and against one that no list has. A weight is a power of ten: two places whose weights differ by one are to each other as ten to one
/// (docs/decisions/062-places.md tells how the figures were set).
/// </summary>
internal static class PlaceScale
{
    private const double Hamlet = 300;
    private const double OtherName = -1;
    private const double KnownToPack = 1;
    private const double Renowned = 0.8;
    private const double KnownTown = 1.5;
    private const double Capital = 0.4;
    private const double Country = 1;
    private const double Division = -1.3;
    private const double AsTown = 1;
    private const double LikeBeside = 2.5;
    private const double InCountryTold = 2.5;
    private const double Unlisted = 4.1;
    private const double UnlistedInStory = 0.35;
    private const double SamePlace = 60;
    private const double SeriousRival = 0.1;
    private const double BesideRival = 0.75;
    private const double Surest = 0.99;

    /// <param name="candidates">What the name may mean.</param>
    /// <param name="around">What stands around it.</param>
    /// <param name="beside">Places that the text names in one breath with it.</param>
    /// <param name="story">Where the article plays.</param>
    /// <summary>The best one and how sure it is, from 0 to 1; null where there is none.</summary>
    public static (Candidate Place, double Confidence)? Best(IReadOnlyList<Candidate> candidates, Surroundings around, IReadOnlyList<Candidate> beside, Story story)
    {
        if (candidates.Count == 0)
            return null;
        var weighed = candidates.Select(place => (Place: place, Weight: Weight(place, around, beside, story))).OrderByDescending(pair => pair.Weight).ThenBy(pair => pair.Place.Entry.Row).ToList();
        var best = weighed[0].Place;
        var total = Math.Pow(10, Unlisted + (UnlistedInStory * story.Highest));
        var same = 0.0;
        foreach (var (place, weight) in weighed)
        {
            var odds = Math.Pow(10, weight);
            total += odds;
            // A town and the division around it are hardly two places.
            if (place == best || place.Country == best.Country && place.Kilometres(best) < SamePlace)
                same += odds;
        }

        var rivals = weighed.Where(pair => pair.Place != best && !(pair.Place.Country == best.Country && pair.Place.Kilometres(best) < SamePlace)).Sum(pair => Math.Pow(10, pair.Weight));
        if (rivals > SeriousRival * total || weighed.Exists(pair => pair.Place.IsDecoy && story.Of(pair.Place.Country) > story.Of(best.Country)))
            same = Math.Min(same, BesideRival * total);
        return best.IsDecoy && !around.AsDivision ? null : (best, Math.Min(Surest, same / total));
    }

    private static double Weight(Candidate place, Surroundings around, IReadOnlyList<Candidate> beside, Story story)
    {
        var facts = place.Entry.Facts;
        var weight = Math.Log10(facts.Population + Hamlet) + story.Of(place.Country) + story.Beside(place);
        if (place.IsOther)
            weight += OtherName;
        if (place.Row is not null)
            weight += place.IsTown ? KnownTown : KnownToPack;
        else if (place.IsRenowned)
            weight += Renowned;
        weight += facts.Rank switch
        {
            PlaceRank.Capital => Capital,
            PlaceRank.Country => Country,
            PlaceRank.Region => Division,
            _ => 0,
        };
        if (place.IsTown && around.Around.Any(place.LiesIn))
            weight += InCountryTold;
        if (place.IsTown && around.AsTown)
            weight += AsTown;
        return beside.Any(place.IsLike) ? weight + LikeBeside : weight;
    }
}
