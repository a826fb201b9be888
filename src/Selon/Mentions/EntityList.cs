using Selon.Languages;
using Selon.Mentions.Unnamed;
using Selon.Places;
using Selon.Statements;
using Selon.Times;

namespace Selon.Mentions;

/// <summary>The entities of a reading, and which profile each came from.</summary>
internal sealed class EntityList
{
    /// <summary>Letters of the words between two names that stand for both together.</summary>
    private const int LongestJoint = 8;

    private readonly Dictionary<Profile, Entity> _byProfile;

    private EntityList(IReadOnlyList<Entity> entities, Dictionary<Profile, Entity> byProfile)
    {
        Entities = entities;
        _byProfile = byProfile;
    }

    /// <summary>In the order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>The same with keys, for which the places have to be known.</summary>
    public EntityList WithKeys(PlaceList places, LanguagePack pack)
    {
        var keys = new EntityKeys(places, pack);
        var keyed = _byProfile.ToDictionary(pair => pair.Value.Id, pair => pair.Value with { Key = keys.Of(pair.Key, pair.Value) }, StringComparer.Ordinal);
        return new EntityList([.. Entities.Select(entity => keyed[entity.Id])], _byProfile.ToDictionary(pair => pair.Key, pair => keyed[pair.Value.Id]));
    }

    public Entity? Of(Speaker speaker) => speaker.Profile is { } profile ? _byProfile[profile] : null;

    /// <summary>Everybody named, and everybody unnamed who speaks.</summary>
    public static EntityList Of(ProfileBook book, IReadOnlyList<Speaker> speakers, IReadOnlyList<Draft> drafts, string text, IReadOnlyList<TimeReference> times, LanguagePack pack)
    {
        // “Paris and Berlin deny it”: each is a government, as both together are.
        var joint = speakers.Zip(drafts).Where(said => said.First.Profile is { Named: false, Plural: true } && said.Second.Source is not null).Select(said => said.Second.Source!.Span).ToList();
        bool IsNamesAlone(TextSpan source) => source.Length - book.Runs.Where(run => source.Contains(run.Span)).Sum(run => run.Span.Length) <= LongestJoint;
        var named = joint.Where(IsNamesAlone).ToList();
        var sources = speakers.Zip(drafts).Where(said => said.First.Profile is not null && said.Second.Source is not null).ToLookup(said => said.First.Profile!, said => said.Second.Source!.Span);
        var speaking = speakers.Select(speaker => speaker.Profile).ToHashSet();
        var byProfile = new Dictionary<Profile, Entity>();
        var entities = new List<Entity>();
        foreach (var profile in book.Profiles.Where(profile => profile.Named || speaking.Contains(profile)).OrderBy(profile => profile.Mentions.Min).ThenBy(profile => profile.Order))
        {
            var government = profile is { Named: true, Kind: EntityKind.Place or EntityKind.Organisation } && (sources.Contains(profile) || profile.Mentions.Any(mention => named.Exists(source => source.Contains(mention)))) ? profile.Forms.Select(pack.States.OfGovernment).FirstOrDefault(code => code is not null) : null;
            var entity = new Entity
            {
                Id = $"e{entities.Count + 1}",
                Name = profile.Name,
                Kind = profile.Kind,
                Roles = [.. profile.Roles.Select(role => role with { Since = RoleTimes.Since(role, text, times, pack) })],
                Gender = !profile.IsPerson ? null : profile.Gender switch { "m" => Gender.Masculine, "f" => Gender.Feminine, _ => null },
                IsSeveral = profile.Plural && (profile.IsPerson || !profile.Named),
                Nationality = profile.Nationality,
                Government = government,
                Metonyms = government is null ? [] : [.. profile.Mentions.Where(mention => sources[profile].Concat(named).Any(source => source.Contains(mention)))],
                Unnamed = profile is { Named: false, Description: { } description } && (profile.IsPerson || profile.Naming is Naming.Unnamed) ? UnnamedReader.Of(description.View, description.Head, description.Span) : null,
                Mentions = [.. profile.Mentions],
            };
            entities.Add(entity);
            byProfile[profile] = entity;
        }

        return new EntityList(entities, byProfile);
    }
}
