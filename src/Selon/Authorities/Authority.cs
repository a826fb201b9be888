using Selon.Mentions;

namespace Selon.Authorities;

/// <summary>A list of people, bodies and places with ids of their own, to which the entities of readings are tied. Immutable, safe for any number of threads.</summary>
public sealed class Authority
{
    private readonly Dictionary<string, List<AuthorityRecord>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AuthorityRecord>> _sounding = new(StringComparer.Ordinal);

    private Authority(IEnumerable<AuthorityRecord> records)
    {
        foreach (var record in records)
        {
            Count++;
            foreach (var words in record.Names.Select(AuthorityName.Words).Where(words => words.Length > 0))
            {
                Add(_exact, AuthorityName.Exact(words), record);
                Add(_sounding, AuthorityName.Sounding(words), record);
            }
        }
    }

    /// <summary>How many are listed.</summary>
    public int Count { get; }

    /// <summary>
    /// Reads a list: CSV with a header (<c>id,name,aliases,kind</c>, aliases parted by <c>;</c>), or JSON lines, each an entity of FollowTheMoney (OpenSanctions) or an item of Wikidata.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="name">Its name, for the message of an error.</param>
    /// <exception cref="FormatException">The file cannot be read so; the message is one line that says where and what to do.</exception>
    public static Authority Load(TextReader text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Authority(AuthorityReader.Read(text, name));
    }

    /// <summary>The reading with each entity tied to the one that is listed under its full name; left as it is where none is, or more than one.</summary>
    public Reading Link(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var linked = reading.Entities.Select(entity => Find(reading, entity) is { } id ? entity with { Authority = id } : entity).ToList();
        var byId = linked.ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        Entity? Of(Entity? entity) => entity is null ? null : byId.GetValueOrDefault(entity.Id, entity);
        var places = reading.Places.Select(place => place with { Entity = Of(place.Entity) }).ToList();
        var placesById = places.ToDictionary(place => place.Id, StringComparer.Ordinal);
        return reading with
        {
            Entities = linked,
            Places = places,
            Statements = [.. reading.Statements.Select(statement => statement with { Speaker = Of(statement.Speaker), Place = statement.Place is { } place ? placesById.GetValueOrDefault(place.Id, place) : null })],
        };
    }

    private string? Find(Reading reading, Entity entity)
    {
        if (Find(AuthorityName.Words(entity.Name), entity.Kind) is { } id)
            return id;
        return entity.Mentions.Select(reading.Quote).Where(name => char.IsUpper(name, 0)).Select(AuthorityName.Words).Where(words => words.Length > 1)
            .Select(words => Find(words, entity.Kind)).FirstOrDefault(found => found is not null);
    }

    /// <summary>A single word never names a person, and other things only where it is written just so.</summary>
    private string? Find(string[] words, EntityKind kind)
    {
        if (words.Length == 0)
            return null;
        var single = words.Length == 1;
        if (single && (kind is EntityKind.Person or EntityKind.Unknown))
            return null;
        var found = Fitting(_exact, AuthorityName.Exact(words), kind, single);
        if (found.Count == 0 && !single)
            found = Fitting(_sounding, AuthorityName.Sounding(words), kind, single);
        return found is [var only] ? only : null;
    }

    private static List<string> Fitting(Dictionary<string, List<AuthorityRecord>> names, string key, EntityKind kind, bool single) =>
        [.. (names.GetValueOrDefault(key) ?? []).Where(record => Fits(record.Kind, kind) && !(single && record.Kind is EntityKind.Person)).Select(record => record.Id).Distinct(StringComparer.Ordinal)];

    private static bool Fits(EntityKind listed, EntityKind found) =>
        listed == found || listed is EntityKind.Unknown || found is EntityKind.Unknown || listed is not EntityKind.Person && found is not EntityKind.Person;

    private static void Add(Dictionary<string, List<AuthorityRecord>> names, string key, AuthorityRecord record)
    {
        if (!names.TryGetValue(key, out var records))
            names[key] = records = [];
        records.Add(record);
    }
}
