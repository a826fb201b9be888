using Selon.Mentions;

namespace Selon.Languages.Lexicons;

/// <summary>A body, outlet, document or state known by name.</summary>
/// <param name="Name">The form that the pack calls it by.</param>
internal sealed record KnownName(string Name, EntityKind Kind);
