namespace Selon.Storage;

/// <summary>What became of a reading that was added to a record.</summary>
/// <param name="Article">The id of the article in the record.</param>
/// <param name="Story">The id of its story.</param>
/// <param name="Version">Its version, from 1.</param>
/// <param name="IsNew">False where the record had this very article already.</param>
public sealed record Added(string Article, string Story, int Version, bool IsNew);
