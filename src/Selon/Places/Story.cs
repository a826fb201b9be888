using Selon.Places.Gazetteers;

namespace Selon.Places;

/// <summary>Where an article plays, as far as it is known: which countries it tells of, and which of its places are sure.</summary>
internal sealed class Story
{
    private const double Most = 1.9;
    private const double Told = 1.1;
    private const double Near = 75;

    private readonly Dictionary<string, int> _told;
    private readonly IReadOnlyDictionary<string, double> _homes;
    private readonly IReadOnlyList<Candidate> _sure;

    /// <param name="told">How often each country is told of.</param>
    /// <param name="homes">How near countries are to readers of the language.</param>
    /// <param name="sure">Places of the article of which there is no doubt.</param>
    public Story(IReadOnlyDictionary<string, int> told, IReadOnlyDictionary<string, double> homes, IReadOnlyList<Candidate> sure)
    {
        _told = new Dictionary<string, int>(told, StringComparer.Ordinal);
        _homes = homes;
        _sure = sure;
        foreach (var place in sure.Where(place => place.Row is null || place.IsTown))
            _told[place.Country] = _told.GetValueOrDefault(place.Country) + 1;
    }

    /// <summary>How much likelier the article makes a country, as a power of ten.</summary>
    public double Of(string country) => _homes.GetValueOrDefault(country) + ForTold(_told.GetValueOrDefault(country));

    /// <summary>That of the likeliest country.</summary>
    public double Highest => _told.Keys.Concat(_homes.Keys).Select(Of).DefaultIfEmpty(0).Max();

    /// <summary>How much likelier sure places make one that lies in them or beside them, as a power of ten.</summary>
    public double Beside(Candidate place)
    {
        const double Nearby = 1.2;
        const double Inside = 0.8;
        const double HasTown = 1.2;
        const double SameDivision = 0.4;
        var best = 0.0;
        foreach (var other in _sure)
        {
            if (other.Country != place.Country || other.Entry.Row == place.Entry.Row)
                continue;
            if (other.IsTown && place.IsTown && place.Kilometres(other) < Near)
                best = Math.Max(best, Nearby);
            else if (other.Entry.Facts.Rank is PlaceRank.Region && place.LiesIn(other))
                best = Math.Max(best, Inside);
            else if (other.IsTown && place.Entry.Facts.Rank is PlaceRank.Region && other.LiesIn(place))
                best = Math.Max(best, HasTown);
            else if (other.IsTown && place.IsTown && place.Entry.Facts.Region != 0 && place.Entry.Facts.Region == other.Entry.Facts.Region)
                best = Math.Max(best, SameDivision);
        }

        return best;
    }

    private static double ForTold(int times) => times == 0 ? 0 : Math.Min(Most, Told + (0.3 * Math.Log2(times)));
}
