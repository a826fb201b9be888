namespace Selon.Mentions;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>An institution, firm, outlet, party or any other body.</summary>
    Organisation,

    /// <summary>A state, town or other place, also where it stands for its government.</summary>
    Place,

    /// <summary>Several people as one: a family, the members of a party.</summary>
    Group,

    /// <summary>A law, report, poll or other text that says something.</summary>
    Document,

    /// <summary>A book, film, song, ship, programme or other thing that somebody made and named.</summary>
    Work,

    /// <summary>A competition, war, summit or other happening that has a name.</summary>
    Event,

    /// <summary>Not told.</summary>
    Unknown,
}
