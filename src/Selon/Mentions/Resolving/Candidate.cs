namespace Selon.Mentions.Resolving;

/// <summary>Somebody who may be meant.</summary>
/// <param name="Last">The last mention before the question, or the first behind it where there is none before.</param>
/// <param name="Ahead">True where the article names them only later.</param>
/// <param name="Before">Their mentions before the question, in the order of the text.</param>
internal sealed record Candidate(Profile Profile, Mention Last, bool Ahead, IReadOnlyList<Mention> Before)
{
    /// <summary>How often they are mentioned before.</summary>
    public int Mentions => Before.Count;
}
