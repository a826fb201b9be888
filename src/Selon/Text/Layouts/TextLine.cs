namespace Selon.Text.Layouts;

/// <summary>A visible stretch of a text without white space at its ends.</summary>
/// <param name="Span">Its place.</param>
/// <param name="AfterBlank">True where an empty line stands above it.</param>
internal readonly record struct TextLine(TextSpan Span, bool AfterBlank);
