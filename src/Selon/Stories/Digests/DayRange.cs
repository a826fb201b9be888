namespace Selon.Stories.Digests;

/// <summary>Days, first and last, as <see cref="DateOnly.DayNumber"/>.</summary>
internal readonly record struct DayRange(int From, int To);
