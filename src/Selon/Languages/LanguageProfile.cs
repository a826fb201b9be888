namespace Selon.Languages;

/// <summary>What gives a language away: a row of <c>recognition.tsv</c>.</summary>
/// <param name="Tag">BCP 47.</param>
/// <param name="Name">In English, for messages.</param>
/// <param name="Words">Its commonest small words, in lower case.</param>
/// <param name="Letters">Letters that few other languages have.</param>
internal sealed record LanguageProfile(string Tag, string Name, IReadOnlyList<string> Words, string Letters);
