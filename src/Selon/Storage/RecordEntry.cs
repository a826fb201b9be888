namespace Selon.Storage;

/// <summary>A reading to be kept.</summary>
/// <param name="Reading">What was read.</param>
/// <param name="Address">Where the article came from, by which it is known again: null takes its web address, else its id.</param>
public sealed record RecordEntry(Reading Reading, string? Address = null);
