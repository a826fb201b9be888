namespace Selon.Languages.Lexicons;

/// <summary>A row of <c>media.tsv</c>.</summary>
/// <param name="Medium">Null for one who is told things in no way that the word gives away, such as a news agency.</param>
/// <param name="Behind">The prepositions behind which the word says it, each as its words; none where it says so as a cue.</param>
/// <param name="Source">True where it is the medium of what it says itself (<c>the report says</c>).</param>
internal sealed record MediumEntry(Medium? Medium, IReadOnlyList<string[]> Behind, bool Source);
