namespace Selon.Quality.Stories;

/// <summary>A reply or a change of position.</summary>
internal sealed record GoldLink(string Type, string From, string FromWords, string To, string ToWords);
