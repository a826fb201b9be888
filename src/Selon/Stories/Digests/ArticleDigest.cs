namespace Selon.Stories.Digests;

/// <summary>What of an article is compared with others: what it is about and what is said in it.</summary>
/// <param name="Publisher">Who published it; null where that is not known.</param>
/// <param name="Language">BCP 47 tag; null where it is not known.</param>
/// <param name="Day">The day of publication as <see cref="DateOnly.DayNumber"/>; null where it is not known.</param>
/// <param name="Minute">Minute of that day in UTC; null where only the day is known.</param>
/// <param name="Sentences">How many sentences it has.</param>
/// <param name="Credits">Folded names of whom it credits.</param>
/// <param name="Terms">What it is about, each term once with how often it stands there.</param>
internal sealed record ArticleDigest(string? Publisher, string? Language, int? Day, int? Minute, int Sentences, IReadOnlyList<string> Credits, IReadOnlyList<WeightedTerm> Terms, IReadOnlyList<StatementDigest> Statements);
