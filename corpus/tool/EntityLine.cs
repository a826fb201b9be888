namespace Selon.Corpus;

/// <summary>One line of an entities file, its mentions as quoted strings.</summary>
internal sealed record EntityLine(int Number, string Kind, string Name, IReadOnlyList<string> Mentions);
