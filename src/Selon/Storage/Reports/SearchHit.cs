namespace Selon.Storage.Reports;

/// <summary>An article that holds the words that were searched.</summary>
/// <param name="Statements">Those of its statements that hold one of them.</param>
public sealed record SearchHit(RecordedArticle Article, IReadOnlyList<RecordedStatement> Statements);
