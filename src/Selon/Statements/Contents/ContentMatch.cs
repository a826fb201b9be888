using Selon.Languages.Lexicons;

namespace Selon.Statements.Contents;

/// <summary>A content found for a cue.</summary>
/// <param name="Ranges">In the order of the text.</param>
/// <param name="CueEnd">Last token that belongs to the cue because of this content (a preposition in a fixed phrase); -1 for none.</param>
/// <param name="Weight">From 0 to 1: how surely this is a content.</param>
internal sealed record ContentMatch(Frames Frame, IReadOnlyList<TextSpan> Ranges, int CueEnd = -1, double Weight = 1);
