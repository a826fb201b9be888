namespace Selon.Storage.Reports;

/// <summary>A statement by the id of its article and its own.</summary>
public readonly record struct StatementReference(string Article, string Statement);
