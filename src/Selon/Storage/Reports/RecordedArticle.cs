namespace Selon.Storage.Reports;

/// <summary>An article of a record.</summary>
/// <param name="Id">Its id in the record.</param>
/// <param name="Address">Where it came from.</param>
/// <param name="Title">Null where it is not known.</param>
/// <param name="Publisher">Null where it is not known.</param>
/// <param name="Published">Null where it is not known.</param>
/// <param name="Language">BCP 47 tag; null where it is not known.</param>
/// <param name="Story">The id of its story.</param>
/// <param name="Version">Its newest version, from 1.</param>
public sealed record RecordedArticle(string Id, string Address, string? Title, string? Publisher, DateOnly? Published, string? Language, string Story, int Version);
