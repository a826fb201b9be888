namespace Selon.Mentions;

/// <summary>What an entity is.</summary>
public enum EntityKind
{
    Person,
    Organisation,
    Place,
    Group,
    Document,
    Unknown,
}
