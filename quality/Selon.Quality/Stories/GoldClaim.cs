namespace Selon.Quality.Stories;

/// <summary>Statements that assert or deny the same.</summary>
internal sealed record GoldClaim(string Id, List<GoldRow> Rows);
