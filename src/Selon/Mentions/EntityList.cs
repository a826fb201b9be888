using Selon.Mentions.Unnamed;

namespace Selon.Mentions;

/// <summary>The entities of a reading, and which profile each came from.</summary>
internal sealed class EntityList
{
    private readonly Dictionary<Profile, Entity> _byProfile;

    private EntityList(IReadOnlyList<Entity> entities, Dictionary<Profile, Entity> byProfile)
    {
        Entities = entities;
        _byProfile = byProfile;
    }

    /// <summary>In the order of first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    public Entity? Of(Speaker speaker) => speaker.Profile is { } profile ? _byProfile[profile] : null;

    /// <summary>Everybody named, and everybody unnamed who speaks.</summary>
    public static EntityList Of(ProfileBook book, IReadOnlyList<Speaker> speakers)
    {
        var speaking = speakers.Select(speaker => speaker.Profile).ToHashSet();
        var byProfile = new Dictionary<Profile, Entity>();
        var entities = new List<Entity>();
        foreach (var profile in book.Profiles.Where(profile => profile.Named || speaking.Contains(profile)).OrderBy(profile => profile.Mentions.Min).ThenBy(profile => profile.Order))
        {
            var entity = new Entity
            {
                Id = $"e{entities.Count + 1}",
                Name = profile.Name,
                Kind = profile.Kind,
                Roles = [.. profile.Roles],
                Unnamed = profile is { Named: false, Description: { } description } && (profile.IsPerson || profile.Naming is Naming.Unnamed) ? UnnamedReader.Of(description.View, description.Head, description.Span) : null,
                Mentions = [.. profile.Mentions],
            };
            entities.Add(entity);
            byProfile[profile] = entity;
        }

        return new EntityList(entities, byProfile);
    }
}
