using Selon.Mentions.Unnamed;

namespace Selon.Mentions;

/// <summary>Who or what one or more mentions of an article stand for.</summary>
public sealed record Entity
{
    /// <summary><c>e1</c>, <c>e2</c>… in the order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>The fullest form of the name that the article gives; a description for somebody unnamed.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; unknown where neither the text nor the pack tells.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Offices and descriptions as the text gives them; empty where it gives none.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    /// <summary>
    /// The same in all articles that name it in full, whatever their language: kind and name without case, accents and the spelling of other alphabets; for a place on the map its country and where it lies, for a
    /// body of a common name (<c>ministère de la Santé</c>) also the country of the story. Null for whoever is unnamed and for a person of whom the article gives one name only.
    /// </summary>
    public string? Key { get; init; }

    /// <summary>Of a person: the gender in which the text tells of him or her; null where it does not show.</summary>
    public Gender? Gender { get; init; }

    /// <summary>True for several people or bodies told of as one.</summary>
    public bool IsSeveral { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the state to which a demonym gives it (<c>le président russe</c>); null where none does, or several.</summary>
    public string? Nationality { get; init; }

    /// <summary>Code of the state for whose government the name stands wherever it speaks (<c>Moscou a démenti</c>, <c>le Kremlin</c>); null where it never does.</summary>
    public string? Government { get; init; }

    /// <summary>Those of <see cref="Mentions"/> that stand for <see cref="Government"/> and not for the town, building or country itself; empty where that is null.</summary>
    public IReadOnlyList<TextSpan> Metonyms { get; init; } = [];

    /// <summary>What the text tells of a source that it does not name; null for whoever is named and for bodies.</summary>
    public UnnamedSource? Unnamed { get; init; }

    /// <summary>Every place that names or points at it, in the order of the text.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>Its id in an authority file; null where none was given, or it lists nobody of that full name.</summary>
    public string? Authority { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
