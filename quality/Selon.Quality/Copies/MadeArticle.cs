namespace Selon.Quality.Copies;

/// <summary>An article that was made, with where it comes from.</summary>
/// <param name="Families">The families that it belongs to: one, or two where it was merged.</param>
/// <param name="Of">Ids of the articles that it was made from; empty for an original.</param>
internal sealed record MadeArticle(Article Article, IReadOnlyList<int> Families, IReadOnlyList<string> Of);
