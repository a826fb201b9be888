namespace Selon.Statements;

/// <summary>The words of a sentence that name the holder of a statement.</summary>
/// <param name="Span">Their span.</param>
/// <param name="Head">The head token; for a relative pronoun the pronoun itself.</param>
/// <param name="Antecedent">The head token of what a relative pronoun or a participle stands for; -1 where there is none.</param>
internal sealed record SourcePhrase(TextSpan Span, int Sentence, int Head, int Antecedent = -1);
