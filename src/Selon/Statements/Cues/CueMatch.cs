using Selon.Languages.Lexicons;

namespace Selon.Statements.Cues;

/// <summary>A lexicon entry found in a sentence.</summary>
/// <param name="Last">Last token of the entry's phrase.</param>
internal sealed record CueMatch(CueEntry Entry, int Head, int Last);
