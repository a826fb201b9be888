using Selon.Places.Gazetteers;

namespace Selon.Places;

/// <summary>A place that a name may mean.</summary>
/// <param name="Entry">The gazetteer's entry.</param>
/// <param name="Row">The pack's row that leads to it; null where only the gazetteer has the name.</param>
/// <param name="IsOther">True where it is not the entry's first name.</param>
internal sealed record Candidate(GazetteerEntry Entry, PlaceRow? Row, bool IsOther)
{
    private const uint Metropolis = 300_000;

    public bool IsTown => Entry.IsTown;

    public string Country { get; } = Entry.Country;

    /// <summary>Known even where only a part of a longer name is like its own.</summary>
    public bool IsRenowned => Row is not null || Entry.Facts.Rank is PlaceRank.Capital || Entry.Facts.Rank is PlaceRank.Town && !IsOther && Entry.Facts.Population >= Metropolis;

    /// <summary>A county by its bare name, as nobody calls it: it only makes towns of that name less sure.</summary>
    public bool IsDecoy => IsOther && Row is null && Entry.Facts.Rank is PlaceRank.Region;

    /// <summary>Kilometres as the crow flies.</summary>
    public double Kilometres(Candidate other)
    {
        const double Radius = 6371;
        var (a, b) = (double.DegreesToRadians(Entry.Facts.Latitude), double.DegreesToRadians(other.Entry.Facts.Latitude));
        var (dy, dx) = (a - b, double.DegreesToRadians(Entry.Facts.Longitude - other.Entry.Facts.Longitude));
        var h = Math.Pow(Math.Sin(dy / 2), 2) + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(dx / 2), 2));
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>True where this place lies in the other, a country or one of its divisions.</summary>
    public bool LiesIn(Candidate other) => Country == other.Country
        && (other.Entry.Facts.Rank is PlaceRank.Country || other.Entry.Row == Entry.Facts.Region || other.Entry.Row == Entry.Facts.District);

    /// <summary>True for two countries, and for two divisions of one.</summary>
    public bool IsLike(Candidate other) => Entry.Facts.Rank == other.Entry.Facts.Rank
        && (Entry.Facts.Rank is PlaceRank.Country || Entry.Facts.Rank is PlaceRank.Region && Country == other.Country);
}
