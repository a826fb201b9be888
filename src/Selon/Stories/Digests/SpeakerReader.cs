using Selon.Languages;
using Selon.Mentions;
using Selon.Places.Gazetteers;
using Selon.Stories.Terms;

namespace Selon.Stories.Digests;

/// <summary>Tells of each speaker of a reading what it takes to know him again in another article.</summary>
internal sealed class SpeakerReader(LanguagePack pack, TermReader terms, Reading reading)
{
    private const int Shortest = 3;

    public SpeakerDigest? SpeakerOf(Statement statement)
    {
        if (statement.SpeakerName is not { } name)
            return null;
        var entity = statement.Speaker;
        List<TextSpan> told = [.. entity?.Roles.Select(role => role.Span) ?? [], .. statement.Source is { } source ? [source] : Array.Empty<TextSpan>()];
        var words = told.SelectMany(span => Words(reading.Quote(span))).Concat(statement.Source is { } own && IsOwned(reading.Quote(own)) ? OwnerOf(statement) : []);
        return Of(name, entity?.Government is { } state ? $"government/{state}" : entity?.Key, entity, told, words, statement.Named);
    }

    public SpeakerDigest? OriginOf(Statement statement)
    {
        if (statement.Citing is not { } citing)
            return null;
        var entity = reading.Entities.FirstOrDefault(entity => entity.Mentions.Any(mention => citing.Contains(mention) && mention.Length * 2 > citing.Length));
        var quoted = reading.Quote(citing);
        return Of(entity?.Name ?? quoted, entity?.Key, entity, [citing], Words(quoted), entity is null || entity.Unnamed is not null ? Naming.Unnamed : entity.Kind is EntityKind.Person ? Naming.Person : Naming.Body);
    }

    private SpeakerDigest Of(string name, string? key, Entity? entity, IReadOnlyList<TextSpan> told, IEnumerable<string> words, Naming named)
    {
        var bodies = BodiesIn(entity, told);
        return new SpeakerDigest(name, key, Words(name), bodies, [.. words.Concat(bodies.SelectMany(body => Words(NameOf(body)))).Distinct(StringComparer.Ordinal)], named);
    }

    private IReadOnlyList<string> BodiesIn(Entity? speaker, IReadOnlyList<TextSpan> ranges) =>
        [.. reading.Entities.Where(body => body != speaker && body.Id != speaker?.Id && body.Kind is EntityKind.Organisation or EntityKind.Place or EntityKind.Group && ranges.Any(range => body.Mentions.Any(range.Contains)))
            .Select(body => body.Government is { } state ? $"government/{state}" : body.Key ?? NameFold.Of(body.Name)).Distinct(StringComparer.Ordinal)];

    /// <summary>“its president”, <c>sa directrice</c>.</summary>
    private bool IsOwned(string source) => pack.Words["possessive"].Contains(source.Split(' ', 2)[0].ToLowerInvariant());

    /// <summary>The words of the body that spoke last before: whose president it is.</summary>
    private IEnumerable<string> OwnerOf(Statement statement) =>
        reading.Statements.TakeWhile(other => other != statement).LastOrDefault(other => other.Named is Naming.Body && other.SpeakerName is not null) is { } body ? Words(body.SpeakerName!) : [];

    /// <summary>The name in a key such as <c>organisation/cour-des-comptes/FR</c>.</summary>
    private static string NameOf(string key) => key.Split('/') is [_, var name, ..] ? name : key;

    /// <summary>The words of a name or description that tell, by their concept where they have one.</summary>
    private IReadOnlyList<string> Words(string name) =>
        [.. NameFold.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= Shortest && !pack.Words["empty"].Contains(word)).Select(word => terms.OfWord(word)).Distinct(StringComparer.Ordinal)];
}
