namespace Selon.Intake.Pages;

/// <summary>What a page tells of its article; null where it does not tell.</summary>
internal sealed record PageFacts(string? Title, string? Author, string? Publisher, DateOnly? PublishedOn, string? Language, Uri? Url, string? Body);
