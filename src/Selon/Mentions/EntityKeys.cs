using System.Globalization;
using Selon.Authorities;
using Selon.Languages;
using Selon.Places;
using Selon.Places.Gazetteers;

namespace Selon.Mentions;

/// <summary>Gives entities keys that are the same in all articles (<see cref="Entity.Key"/>).</summary>
internal sealed class EntityKeys
{
    /// <summary>The share of an article's places that have to lie in one country for the story to play there.</summary>
    private const double Mostly = 0.6;

    private readonly LanguagePack _pack;
    private readonly Dictionary<string, Place> _places;
    private readonly string? _country;

    public EntityKeys(PlaceList places, LanguagePack pack)
    {
        _pack = pack;
        _places = places.Places.Where(place => place.Entity is not null).DistinctBy(place => place.Entity!.Id).ToDictionary(place => place.Entity!.Id, StringComparer.Ordinal);
        var weights = places.Places.GroupBy(place => place.Country, place => place.Entity?.Mentions.Count ?? 1).Select(country => (country.Key, Sum: country.Sum())).ToList();
        _country = weights.Find(country => country.Sum > Mostly * weights.Sum(other => other.Sum)).Key;
    }

    public string? Of(Profile profile, Entity entity)
    {
        if (!profile.Named || NameFold.Of(entity.Name).Length == 0)
            return null;
        return entity.Kind switch
        {
            EntityKind.Person => OfPerson(AuthorityName.Words(entity.Name)),
            EntityKind.Place => OfPlace(profile, entity),
            EntityKind.Organisation => Key(entity.Kind, Common(profile) ?? InCountry(NameFold.Of(Known(profile) ?? entity.Name), entity.Name)),
            _ => Key(entity.Kind, Common(profile) ?? NameFold.Of(entity.Name)),
        };
    }

    private static string? OfPerson(string[] words) => words.Length < 2 ? null : Key(EntityKind.Person, AuthorityName.Sounding(words));

    private string OfPlace(Profile profile, Entity entity)
    {
        if (profile.Forms.Select(_pack.States.Of).FirstOrDefault(code => code is not null) is { } state)
            return $"place/{state}";
        return _places.TryGetValue(entity.Id, out var place)
            ? string.Create(CultureInfo.InvariantCulture, $"place/{place.Country}/{place.Latitude:F2},{place.Longitude:F2}")
            : Key(EntityKind.Place, NameFold.Of(entity.Name));
    }

    private string? Common(Profile profile) => profile.Forms.Select(_pack.Names.Common).FirstOrDefault(name => name is not null) is { } name ? NameFold.Of(name) : null;

    private string? Known(Profile profile) => profile.Forms.Select(_pack.Names.Find).FirstOrDefault(known => known is not null)?.Name;

    /// <summary>There is a ministry of health in many countries.</summary>
    private string InCountry(string folded, string name) =>
        _country is not null && name.Split(' ').Any(word => _pack.Words["state-office"].Contains(word.ToLowerInvariant())) ? $"{folded}/{_country}" : folded;

    private static string Key(EntityKind kind, string name) => $"{kind.ToString().ToLowerInvariant()}/{name.Replace(' ', '-')}";
}
