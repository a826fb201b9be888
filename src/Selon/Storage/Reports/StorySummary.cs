namespace Selon.Storage.Reports;

/// <summary>A story: articles on one affair.</summary>
/// <param name="Id">Its id, which it keeps.</param>
/// <param name="Title">The title of its first article.</param>
/// <param name="First">The day of its first article.</param>
/// <param name="Last">The day of its last.</param>
/// <param name="Articles">Ids of its articles, in the order of publication.</param>
public sealed record StorySummary(string Id, string Title, DateOnly First, DateOnly Last, IReadOnlyList<string> Articles);
