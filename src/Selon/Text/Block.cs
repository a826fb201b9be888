namespace Selon.Text;

/// <summary>A stretch of an article's text of one kind, without white space at its ends.</summary>
internal readonly record struct Block(TextSpan Span, BlockKind Kind);
