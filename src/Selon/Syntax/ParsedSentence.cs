namespace Selon.Syntax;

/// <summary>A sentence with what the network knows of its words.</summary>
/// <param name="States">One row of numbers a word; empty where nobody reads them.</param>
internal sealed record ParsedSentence(Sentence Sentence, Half[] States);
