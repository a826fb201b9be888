using Selon.Syntax;

namespace Selon.Times.Patterns;

/// <summary>How an ambiguous word must be written or tagged to be a time where no figures stand with it.</summary>
/// <param name="Capital">True where it must begin with a capital, false where it must not, null where it may.</param>
/// <param name="Tags">Its parts of speech; empty where any will do.</param>
internal sealed record WordGuard(bool? Capital, IReadOnlyList<PartOfSpeech> Tags);
