namespace Selon.Storage.Reports;

/// <summary>A version of an article.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Added">When it was added to the record, UTC.</param>
/// <param name="Changes">What is otherwise than in the version before.</param>
public sealed record RecordedVersion(int Number, DateTimeOffset Added, IReadOnlyList<StatementChange> Changes);
