namespace Selon.Copies;

/// <summary>A sentence as it is compared: where it stands, its words without case and accents, and whether most of it is quoted.</summary>
internal sealed record CopyPiece(TextSpan Span, IReadOnlyList<string> Words, bool Quoted);
