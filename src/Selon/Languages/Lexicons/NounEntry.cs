namespace Selon.Languages.Lexicons;

/// <summary>A row of <c>nouns.tsv</c>.</summary>
/// <param name="Gender"><c>m</c>, <c>f</c> or empty.</param>
/// <param name="Title">True where it may stand directly in front of a name.</param>
internal sealed record NounEntry(string Lemma, NounKind Kind, string Gender, bool Title);
