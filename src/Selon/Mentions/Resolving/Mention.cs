namespace Selon.Mentions.Resolving;

/// <summary>One place where somebody is named or pointed at.</summary>
/// <param name="Located">True behind a preposition of place (<c>à Lyon</c>).</param>
internal readonly record struct Mention(Profile Profile, int Sentence, int At, Place Place, bool Quoted, bool Located = false);
