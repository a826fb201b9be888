using Selon.Languages.Lexicons;

namespace Selon.Statements.Cues;

/// <summary>A lexicon entry found in a sentence.</summary>
/// <param name="Last">Last token of the entry's phrase.</param>
internal sealed record CueMatch(CueEntry Entry, int Head, int Last)
{
    /// <summary>True where this entry lists the frame and <paramref name="other"/>, as long as it, only bears it: wanting to act is not wanting others to.</summary>
    public bool IsMeantFor(Frames frame, CueMatch other) =>
        Entry.Rest.Count == other.Entry.Rest.Count && Entry.Takes(frame) && !other.Entry.Takes(frame);
}
