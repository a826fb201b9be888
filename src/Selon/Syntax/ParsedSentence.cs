namespace Selon.Syntax;

/// <summary>A sentence with what the network knows of its words.</summary>
internal sealed record ParsedSentence(Sentence Sentence, InnerStates States);
