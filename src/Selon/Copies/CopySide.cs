namespace Selon.Copies;

/// <summary>What of an article tells whether it is the original.</summary>
/// <param name="Publisher">Null where it is not known.</param>
/// <param name="Day">Day of publication; null where it is not known.</param>
/// <param name="Minute">Minute of that day; null where it is not known.</param>
/// <param name="Credits">Folded names and acronyms of those whom it credits: the agency of its dateline, in brackets at an end, behind “with”.</param>
internal sealed record CopySide(string? Publisher, int? Day, int? Minute, IReadOnlyList<string> Credits);
