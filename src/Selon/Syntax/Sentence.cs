namespace Selon.Syntax;

/// <summary>A sentence and its dependency tree: one root, every other token with one head, no cycle.</summary>
public sealed record Sentence(TextSpan Span, IReadOnlyList<Token> Tokens);
