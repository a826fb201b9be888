using Selon.Places.Gazetteers;

namespace Selon.Places;

/// <summary>Gives the places that a name may mean: those of the pack, and those of that name in the gazetteer.</summary>
internal sealed class CandidateFinder(PlaceLexicon lexicon, Gazetteer gazetteer)
{
    private const int ShortestName = 3;

    /// <summary>A capital of so many inhabitants is meant wherever it is named.</summary>
    private const uint GreatCapital = 500_000;

    /// <summary>All of them, in no order; empty for a name that the pack says is no one place.</summary>
    /// <param name="name">The name.</param>
    /// <param name="asDivision">Whether the text takes it for a country's division.</param>
    public IReadOnlyList<Candidate> Find(string name, bool asDivision)
    {
        var rows = lexicon.Find(name);
        if (rows.Any(row => row.Kind is PlaceRowKind.None))
            return [];
        var found = new Dictionary<int, Candidate>();
        var rivers = asDivision ? [] : rows.Where(row => row.Kind is PlaceRowKind.River).Select(row => Entry(row)?.Row).ToHashSet();
        foreach (var row in rows)
        {
            if (Entry(row) is { } entry && !rivers.Contains(entry.Row))
                found.TryAdd(entry.Row, new Candidate(entry, row.InGazetteer.Length > 0 || entry.Facts.Population >= GreatCapital ? row : null, IsOther: false));
        }

        if (asDivision && rows.Any(row => row.Kind is PlaceRowKind.River))
            return [.. found.Values.Where(place => !place.IsTown)];
        if (NameFold.Of(name).Length >= ShortestName)
        {
            var places = gazetteer.Find(name).Where(pair => pair.Place.Facts.Rank is not PlaceRank.Country).ToList();
            foreach (var (place, other) in places)
            {
                if (rivers.Contains(place.Row) || other && place.Facts.Rank is PlaceRank.Region && found.Values.Any(known => !known.IsTown))
                    continue;
                // Manhattan is a further name of New York City, but there is Manhattan too.
                if (!other || !place.IsTown || !places.Exists(pair => !pair.Other && pair.Place.IsTown && pair.Place.Facts.Country == place.Facts.Country))
                    found.TryAdd(place.Row, new Candidate(place, null, other));
            }
        }

        return [.. found.Values];
    }

    /// <summary>The country or division that words behind a town's name say it lies in; written just so, abbreviations too.</summary>
    public IReadOnlyList<Candidate> FindAround(string name)
    {
        var found = lexicon.FindExact(name).Where(row => row.Kind is PlaceRowKind.Country or PlaceRowKind.Region or PlaceRowKind.River)
            .Select(row => Entry(row) is { } entry ? new Candidate(entry, row, false) : null).OfType<Candidate>().ToList();
        // The full stop of “Ala.” is part of the name, that at the end of a sentence is not.
        if (name.Length > ShortestName && name[^1] is not '.')
            found.AddRange(gazetteer.Find(name).Where(pair => pair.Place.Facts.Rank is PlaceRank.Region && !pair.Other && found.All(known => known.Entry.Row != pair.Place.Row)).Select(pair => new Candidate(pair.Place, null, pair.Other)));
        return found;
    }

    /// <summary>The entry of a row; null where the gazetteer has none.</summary>
    public GazetteerEntry? Entry(PlaceRow row) => row.Kind switch
    {
        PlaceRowKind.Country => Largest(row.Country, row, entry => entry.Facts.Rank is PlaceRank.Country),
        PlaceRowKind.Region or PlaceRowKind.River => Largest(row.InGazetteer, row, entry => entry.Facts.Rank is PlaceRank.Region),
        PlaceRowKind.Town when row.InGazetteer.Length == 0 => Largest(row.Name, row, entry => entry.IsTown),
        PlaceRowKind.Town => Largest(row.InGazetteer, row, entry => entry.IsTown),
        _ => null,
    };

    private GazetteerEntry? Largest(string name, PlaceRow row, Func<GazetteerEntry, bool> fits)
    {
        var fitting = gazetteer.Find(name).Where(pair => pair.Place.Country == row.Country && fits(pair.Place)).OrderBy(pair => pair.Other).ThenByDescending(pair => pair.Place.Facts.Population).ToList();
        return fitting.Count > 0 ? fitting[0].Place : null;
    }
}
