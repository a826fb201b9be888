using System.Globalization;
using Selon.Mentions;

namespace Selon.Places;

/// <summary>The places of a reading, and which is that of its dateline.</summary>
internal sealed record PlaceList(IReadOnlyList<Place> Places, Place? Dateline)
{
    public static PlaceList Empty { get; } = new([], null);

    /// <summary>What was found, that of the dateline first with no entity; it takes the first entity at the same place.</summary>
    public static PlaceList Of(IEnumerable<(Entity? Entity, Candidate Found, double Confidence)> found)
    {
        var all = found.ToList();
        Place? dateline = null;
        if (all is [(null, var first, _), ..] && all.FindIndex(1, pair => pair.Found.Entry.Row == first.Entry.Row) is > 0 and var same)
        {
            all[0] = (all[same].Entity, first, Math.Max(all[0].Confidence, all[same].Confidence));
            all.RemoveAt(same);
            dateline = Make(all[0], 0);
        }
        else if (all is [(null, _, _), ..])
            dateline = Make(all[0], 0);
        return new PlaceList([.. all.Select((pair, i) => i == 0 && dateline is not null ? dateline : Make(pair, i))], dateline);
    }

    /// <summary>The same with other entities of the same ids.</summary>
    public PlaceList With(IEnumerable<Entity> entities)
    {
        var byId = entities.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        Place Linked(Place place) => place.Entity is { } entity ? place with { Entity = byId[entity.Id] } : place;
        var places = Places.Select(Linked).ToList();
        return new PlaceList(places, Dateline is null ? null : places[0]);
    }

    private static Place Make((Entity? Entity, Candidate Found, double Confidence) pair, int index)
    {
        var facts = pair.Found.Entry.Facts;
        return new Place
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"p{index + 1}"),
            Entity = pair.Entity,
            Name = pair.Found.Row?.Name ?? pair.Found.Entry.Name,
            Country = pair.Found.Country,
            Latitude = Math.Round(facts.Latitude, 4),
            Longitude = Math.Round(facts.Longitude, 4),
            Confidence = pair.Confidence,
        };
    }
}
