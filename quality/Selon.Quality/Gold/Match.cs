namespace Selon.Quality.Gold;

/// <summary>A gold statement and the found one that stands for it.</summary>
/// <param name="Gold">What is there.</param>
/// <param name="Found">What was found.</param>
/// <param name="Overlap">Words that both contents hold among the words that either holds (Jaccard).</param>
/// <param name="SameSpeaker">Whether both name the same speaker.</param>
internal sealed record Match(MarkedStatement Gold, MarkedStatement Found, double Overlap, bool SameSpeaker)
{
    /// <summary>Content whole: eight words in ten shared.</summary>
    public bool Whole => Overlap >= .8;

    public bool Good => Whole && SameSpeaker;
}
