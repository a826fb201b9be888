namespace Selon.Storage.Reports;

/// <summary>How well an article is sourced.</summary>
/// <param name="Article">The id of the article.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Sourced">Those that tell what somebody says.</param>
/// <param name="Named">Statements of somebody with a name.</param>
/// <param name="Unnamed">Statements of somebody without one.</param>
/// <param name="SingleSource">Statements that nobody else in the record makes.</param>
/// <param name="Contradicted">Statements that another in the record contradicts, with the link that says so.</param>
/// <param name="Copies">What of it comes from elsewhere.</param>
public sealed record AuditReport(
    string Article, int Sentences, int Sourced, int Named, int Unnamed, IReadOnlyList<RecordedStatement> SingleSource, IReadOnlyList<(RecordedStatement Statement, RecordedLink Link, RecordedStatement Other)> Contradicted, IReadOnlyList<RecordedCopy> Copies);
