namespace Selon.Languages;

/// <summary>The language of a text.</summary>
/// <param name="Language">The tag of a pack that reads it; null where there is none or the text does not tell.</param>
/// <param name="Reason">Why <paramref name="Language"/> is null, one line with what to do next; else null.</param>
internal readonly record struct LanguageGuess(string? Language, string? Reason);
