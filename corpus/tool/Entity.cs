namespace Selon.Corpus;

/// <summary>Who or what an article names or lets speak, as an annotator gives it.</summary>
/// <param name="Mentions">In the order of the text.</param>
internal sealed record Entity(string Kind, string Name, IReadOnlyList<Span> Mentions);
