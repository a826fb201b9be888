namespace Selon.Storage.Reports;

/// <summary>What a record holds, and what is wrong with it.</summary>
/// <param name="Counts">Rows by table.</param>
/// <param name="Problems">A line each; empty where all is well.</param>
public sealed record RecordStatus(IReadOnlyDictionary<string, long> Counts, IReadOnlyList<string> Problems);
