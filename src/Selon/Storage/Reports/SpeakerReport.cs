namespace Selon.Storage.Reports;

/// <summary>All that somebody said, as far as a record knows.</summary>
/// <param name="Names">The names under which it was said.</param>
/// <param name="Statements">By date.</param>
/// <param name="Changes">Links by which the speaker said otherwise than before.</param>
public sealed record SpeakerReport(IReadOnlyList<string> Names, IReadOnlyList<RecordedStatement> Statements, IReadOnlyList<RecordedLink> Changes);
