namespace Selon.Mentions.Resolving;

/// <summary>Somebody who may be meant.</summary>
/// <param name="Last">The last mention before the question, or the first behind it where there is none before.</param>
/// <param name="Ahead">True where the article names them only later.</param>
/// <param name="Mentions">How often they are mentioned before.</param>
internal sealed record Candidate(Profile Profile, Mention Last, bool Ahead, int Mentions);
