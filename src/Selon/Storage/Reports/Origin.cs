namespace Selon.Storage.Reports;

/// <summary>A source on whose word a claim stands, counted once.</summary>
/// <param name="Name">In the fullest form that an article gives.</param>
/// <param name="Named"><c>person</c>, <c>body</c> or <c>unnamed</c>.</param>
/// <param name="Statements">The statements that go back to it.</param>
public sealed record Origin(string Name, string Named, IReadOnlyList<StatementReference> Statements);
