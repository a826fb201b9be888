using Selon.Syntax;

namespace Selon.Statements.Attributions;

/// <summary>
/// A participle behind a reporting clause belongs to whom it agrees with: to the subject of what was said before the clause, where its number or
/// gender is not the source's (<c>Il est parti, ont dit les siens, accompagné de deux amis</c>).
/// </summary>
internal static class LateParticiple
{
    private static readonly string[] Agreeing = ["Number=Sing", "Number=Plur", "Gender=Masc", "Gender=Fem"];

    public static Attribution InItsPlace(SentenceView view, Attribution attribution)
    {
        if (attribution.Source is not { } source || source.First <= attribution.Cue.Last || attribution.Content.Count == 0 || attribution.Content[^1].Last >= attribution.Cue.First)
            return attribution;
        var participle = Enumerable.Range(source.First, source.Last + 3 - source.First)
            .FirstOrDefault(i => i < view.Tree.Count && i > source.First && view[i - 1].Form is "," && view[i].Has("VerbForm=Part") && view[i].Has("Tense=Past"), -1);
        if (participle < 0)
            return attribution;
        var head = PairFeatures.Head(view, source.First, Math.Min(source.Last, participle - 2));
        var (first, last) = attribution.Content[^1];
        var subject = view.Tree.Child(PairFeatures.Head(view, first, last), Relation.Nsubj);
        if (subject < first || subject > last || Agree(view, participle, head) || !Agree(view, participle, subject))
            return attribution;
        var end = Math.Max(source.Last, view.Tree.Last(participle));
        while (!view.IsWord(end))
            end--;
        return attribution with { Source = (source.First, Math.Min(source.Last, participle - 2)), Content = [.. attribution.Content, (participle, end)] };
    }

    private static bool Agree(SentenceView view, int participle, int noun) =>
        Array.TrueForAll(Agreeing, feature => !Differs(view[participle], view[noun], feature));

    /// <summary>True where one has the feature and the other has another of its kind.</summary>
    private static bool Differs(Token one, Token other, string feature) =>
        one.Has(feature) && !other.Has(feature) && other.Features.Contains(feature[..(feature.IndexOf('=', StringComparison.Ordinal) + 1)], StringComparison.Ordinal);
}
