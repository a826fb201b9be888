using Selon.Mentions;

namespace Selon.Places;

/// <summary>A place on the map that an article names.</summary>
public sealed record Place
{
    /// <summary><c>p1</c>, <c>p2</c>… in the order of first mention; that of the dateline comes first.</summary>
    public required string Id { get; init; }

    /// <summary>The entity that names it; null for the place of a dateline that the text names nowhere else.</summary>
    public Entity? Entity { get; init; }

    /// <summary>Its name in the language of the article where the pack has it, else that in the gazetteer.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of its country, in capitals; <c>XK</c> for Kosovo, which has none.</summary>
    public required string Country { get; init; }

    /// <summary>Degrees north, from -90 to 90. For a country or region the middle of where its people live.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east, from -180 to 180; as for <see cref="Latitude"/>.</summary>
    public required double Longitude { get; init; }

    /// <summary>How sure it is that this place is meant, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Such as <c>Geneva (CH)</c>.</summary>
    public override string ToString() => $"{Name} ({Country})";
}
