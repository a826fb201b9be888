namespace Selon.Mentions.Resolving;

/// <summary>Somebody who may be meant.</summary>
/// <param name="Last">The last mention before the question, or the first behind it where there is none before.</param>
/// <param name="Trail">Their mentions; null where the article names them only later.</param>
/// <param name="Mentions">How many of them stand before the question.</param>
internal sealed record Candidate(Profile Profile, Mention Last, Trail? Trail, int Mentions)
{
    /// <summary>True where the article names them only later.</summary>
    public bool Ahead => Trail is null;
}
