namespace Selon.Storage.Reports;

/// <summary>The versions of an article, and what became of its statements from one to the next.</summary>
public sealed record VersionReport(RecordedArticle Article, IReadOnlyList<RecordedVersion> Versions);
