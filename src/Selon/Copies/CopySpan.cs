namespace Selon.Copies;

/// <summary>The same words in two articles, whole sentences on both sides.</summary>
internal readonly record struct CopySpan(TextSpan Span, TextSpan Of);
