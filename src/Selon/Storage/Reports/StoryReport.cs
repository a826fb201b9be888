namespace Selon.Storage.Reports;

/// <summary>All that a record tells of a story.</summary>
/// <param name="Articles">In the order of publication.</param>
/// <param name="Claims">What is said, by the weight of its sourcing: what most independent sources say comes first.</param>
public sealed record StoryReport(StorySummary Story, IReadOnlyList<RecordedArticle> Articles, IReadOnlyList<Claim> Claims, IReadOnlyList<RecordedCopy> Copies, IReadOnlyList<RecordedLink> Links);
