namespace Selon.Languages.Lexicons;

/// <summary>What part of speech a cue is.</summary>
internal enum CueClass
{
    Verb,
    Noun,
    Adjective,
    Preposition,
    Adverb,
}
