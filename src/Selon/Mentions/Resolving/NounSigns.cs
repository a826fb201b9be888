namespace Selon.Mentions.Resolving;

/// <summary>What a noun and the words around it say of a candidate.</summary>
internal sealed class NounSigns(Func<string, IReadOnlySet<string>> narrower)
{
    private const int ShortestStem = 5;
    private const int LongestEnding = 3;

    public Signs Of(Question question, Profile profile)
    {
        var noun = question.Noun!;
        var same = profile.Nouns.Contains(noun);
        var stem = !same && profile.Nouns.Any(other => SameStem(other, noun));
        var narrow = !same && !stem && narrower(noun) is { Count: > 0 } narrows && profile.Nouns.Any(narrows.Contains);
        var known = question.Words.Count(profile.Words.Contains);
        return Signs.None.With(Sign.SameNoun, same).With(Sign.SameStem, stem).With(Sign.Narrower, narrow)
            .With(Sign.OtherNouns, !same && !stem && !narrow && profile.Nouns.Count > 0).With(Sign.NoNouns, profile.Nouns.Count == 0)
            .With(Sign.NounInName, profile.Named && !profile.IsPerson && profile.Forms.Any(form => form.Contains(noun, StringComparison.OrdinalIgnoreCase)))
            .With(Sign.AllWords, question.Words.Count > 0 && known == question.Words.Count).With(Sign.SomeWords, known > 0 && known < question.Words.Count)
            .With(Sign.NoWords, question.Words.Count > 0 && known == 0)
            .With(Sign.SameKind, profile.Kind == question.Kind).With(Sign.OtherKind, profile.Kind != question.Kind && profile.Kind is not EntityKind.Unknown);
    }

    public bool Calls(Profile profile, string noun) => profile.Nouns.Contains(noun) || profile.Nouns.Any(other => SameStem(other, noun) || narrower(noun).Contains(other));

    /// <summary>“conseiller” and “conseillère”.</summary>
    private static bool SameStem(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= ShortestStem && shared >= Math.Max(a.Length, b.Length) - LongestEnding;
    }
}
