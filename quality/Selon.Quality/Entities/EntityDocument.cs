namespace Selon.Quality.Entities;

/// <summary>A text with its mentions.</summary>
internal sealed record EntityDocument(string Id, string Text, IReadOnlyList<EntityMention> Mentions);
