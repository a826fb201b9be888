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
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>What the text tells of a source that it does not name; null for whoever is named and for bodies.</summary>
    public UnnamedSource? Unnamed { get; init; }

    /// <summary>Every place that names or points at it, in the order of the text.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>Its id in an authority file; null where none was given, or it lists nobody of that full name.</summary>
    public string? Authority { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
