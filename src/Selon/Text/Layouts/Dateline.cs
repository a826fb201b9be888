namespace Selon.Text.Layouts;

/// <summary>Place, day and agency in front of a text.</summary>
/// <param name="End">Where it ends, its dash included.</param>
/// <param name="Date">The whole date that it gives; else null.</param>
/// <param name="Agency">The agency in brackets, by its full name where that is known; else null.</param>
/// <param name="IsClosed">True where a dash parts it from what follows.</param>
internal readonly record struct Dateline(int End, DateOnly? Date, string? Agency, bool IsClosed);
