namespace Selon.Mentions.Resolving;

/// <summary>A question with those who may be meant, for learning the weights.</summary>
/// <param name="Names">Their names; the last is what the words stand for where none is taken.</param>
/// <param name="Taken">Which was taken.</param>
internal sealed record Choice(Asked Asked, IReadOnlyList<string?> Names, IReadOnlyList<Signs> Signs, int Taken);
