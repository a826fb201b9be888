namespace Selon.Mentions.Resolving;

/// <summary>One place where somebody is named or pointed at.</summary>
internal readonly record struct Mention(Profile Profile, int Sentence, int At, Place Place, bool Quoted);
