namespace Selon.Storage.Reports;

/// <summary>What became of a statement.</summary>
/// <param name="Type"><c>added</c>, <c>changed</c> or <c>withdrawn</c>.</param>
/// <param name="Speaker">Null where nobody is given.</param>
/// <param name="Before">Null for one that was added.</param>
/// <param name="After">Null for one that was withdrawn.</param>
public sealed record StatementChange(string Type, string? Speaker, string? Before, string? After);
