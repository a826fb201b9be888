using Selon.Models;
using Selon.Statements.Cues;
using Selon.Syntax;

namespace Selon.Statements.Describing;

/// <summary>What is looked at to tell a stance: the rules' own decision, the cue, the source and the content; training and running share it.</summary>
internal static class StanceFeatures
{
    /// <param name="rule">What the rules make of it.</param>
    public static FeatureList Of(SentenceView view, Draft draft, IReadOnlyList<SentenceView> views, Form form, Stance rule)
    {
        var features = new FeatureList(view.Pack.Language);
        var decided = (ulong)rule;
        var negated = draft.Negated ? 1ul : 0;
        features.Add(1, 0);
        features.Add(2, decided);
        features.Add(3, decided, negated);
        features.Add(4, decided, (ulong)draft.Frame);
        features.Add(5, decided, (ulong)form);
        features.Add(6, decided, draft.Entry is { } entry ? Hashing.Mix((ulong)entry.Class, (ulong)(entry.Strength * 5)) : 0);
        if (draft.Entry is { } known)
            features.Add(7, (ulong)known.Stance, (ulong)known.Negated, negated);
        AddSource(features, view, draft, decided);
        if (draft.CueToken >= 0)
        {
            AddWords(features, view, draft, form, Hashing.Mix(negated, decided));
            AddGroup(features, view, draft, decided);
        }

        ContentFeatures.Add(features, views, draft, rule, form);
        return features;
    }

    private static void AddSource(FeatureList features, SentenceView view, Draft draft, ulong decided)
    {
        features.Add(10, draft.Source is not { } source ? 98 : source.Sentence == draft.Sentence ? (ulong)view[source.Head].Upos : 99, decided);
        if (draft.Source is { } known)
            features.Add(11, known.Span.Start < draft.Content[0].Start ? 1ul : 0, decided);
    }

    private static void AddWords(FeatureList features, SentenceView view, Draft draft, Form form, ulong decided)
    {
        var lemma = view[draft.CueToken].Lemma;
        features.AddCue(20, lemma, 0);
        features.AddCue(21, lemma, (ulong)draft.Frame);
        features.AddCue(22, lemma, decided);
        features.AddCue(23, lemma, (ulong)form);
        if (draft.Cue is not { } cue)
            return;
        for (var i = view.TokenAt(cue.Start); i < view.Tree.Count && view[i].Surface.Start < cue.End; i++)
        {
            if (i == draft.CueToken)
                continue;
            features.AddCue(24, view[i].Lemma, 0);
            features.AddCue(25, view[i].Lemma, lemma);
        }
    }

    private static void AddGroup(FeatureList features, SentenceView view, Draft draft, ulong decided)
    {
        features.Add(30, (ulong)view[draft.CueToken].Upos, decided);
        if (!view.IsVerb(draft.CueToken))
            return;
        var group = VerbGroup.Of(view, draft.CueToken);
        features.Add(31, group.Passive ? 1ul : 0, decided);
        features.Add(32, group.Reflexive ? 1ul : 0, decided);
        features.Add(33, Hashing.Of(view[group.First].Features), decided);
        if (group.Holder != group.Verb)
            features.AddWord(34, view[group.Holder].Lemma, decided);
        foreach (var child in view.Tree.Children(draft.CueToken))
        {
            if (view[child].Relation is Relation.Advmod or Relation.Aux or Relation.Mark)
                features.AddWord(35, view[child].Lemma, decided);
        }
    }
}
