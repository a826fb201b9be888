using Selon.Mentions;

namespace Selon.Quality.Entities;

/// <summary>Words that name a person, body or place, or a pronoun that stands for a person.</summary>
/// <param name="Entity">The same for all mentions of one.</param>
internal sealed record EntityMention(TextSpan Span, EntityKind Kind, string Entity, bool IsName);
