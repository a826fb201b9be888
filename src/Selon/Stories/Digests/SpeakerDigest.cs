namespace Selon.Stories.Digests;

/// <summary>Who speaks, as speakers of several articles are compared.</summary>
/// <param name="Name">As the article gives it.</param>
/// <param name="Key">The same in all articles; null for somebody unnamed or of whom one name only is known.</param>
/// <param name="Words">The words of name or description without small ones, folded or by their concept.</param>
/// <param name="Bodies">Keys, or folded names, of the bodies in whose name he or she speaks.</param>
/// <param name="Told">The words of what the article tells of the speaker beside the name: roles, the words of the source, bodies.</param>
/// <param name="Named">Whether the speaker has a name.</param>
internal sealed record SpeakerDigest(string Name, string? Key, IReadOnlyList<string> Words, IReadOnlyList<string> Bodies, IReadOnlyList<string> Told, Naming Named);
