namespace Selon.Quality.Stories;

/// <summary>A statement of a claim: its article, who stands behind it in the end, and words of its content.</summary>
internal sealed record GoldRow(bool Denies, string Article, string Origin, string Words);
