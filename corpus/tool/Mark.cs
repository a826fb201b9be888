namespace Selon.Corpus;

/// <summary>One line of a marks file: a statement as an annotator writes it, in quoted strings.</summary>
internal sealed record Mark(
    int Line, string? Source, string? Cue, IReadOnlyList<string> Content, string Speaker,
    string Named, string Stance, string? Form, bool Optional, string? Citing);
