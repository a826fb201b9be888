using Selon.Stories.Digests;

namespace Selon.Stories.Links;

/// <summary>Whether speakers of two statements are one.</summary>
internal static class Speakers
{
    /// <summary>From here on two are held to be one.</summary>
    public const double Same = 0.5;

    /// <summary>1 for surely the same, 0 for surely others. A body and who speaks in its name are one source.</summary>
    public static double Likeness(SpeakerDigest? speaker, SpeakerDigest? other)
    {
        if (speaker is null || other is null)
            return 0;
        if (speaker.Key is { } key && key == other.Key)
            return 1;
        if (Speaks(speaker, other) || Speaks(other, speaker))
            return 0.9;
        var (words, others) = (speaker.Words, other.Words);
        var shared = words.Intersect(others, StringComparer.Ordinal).Count();
        if (speaker.Named is Naming.Person && other.Named is Naming.Person)
            return shared > 0 && words.Count > 0 && others.Count > 0 && words[^1] == others[^1] ? Math.Min(words.Count, others.Count) == 1 || words[0][0] == others[0][0] ? 0.9 : 0.2 : 0;
        if (speaker.Named is Naming.Person || other.Named is Naming.Person)
            return 0.3 * shared / Math.Max(1, Math.Min(words.Count, others.Count));
        return words.Count + others.Count == 0 ? 0 : (double)shared / words.Union(others, StringComparer.Ordinal).Count();
    }

    /// <summary>True where the first speaks in the name of the second, which is a body.</summary>
    private static bool Speaks(SpeakerDigest person, SpeakerDigest body) =>
        body.Named is Naming.Body && person.Named is not Naming.Body && person.Bodies.Any(name => name == body.Key || name == string.Join(' ', body.Words) || name.EndsWith('/' + string.Join('-', body.Words), StringComparison.Ordinal));
}
