namespace Selon.Storage.Reports;

/// <summary>An article of a record with all that was read in it.</summary>
/// <param name="Json">The newest reading, as <c>jsonl</c> has it, in UTF-8.</param>
/// <param name="Text">Its text.</param>
/// <param name="Statements">In the order of the text, each with its first character and the end of its last in UTF-16 code units.</param>
public sealed record RecordedReading(RecordedArticle Article, Uri? Url, ReadOnlyMemory<byte> Json, string Text, IReadOnlyList<(RecordedStatement Statement, TextSpan Span)> Statements);
