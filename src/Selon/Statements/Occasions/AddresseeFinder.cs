using Selon.Languages.Lexicons;
using Selon.Statements.Cues;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Occasions;

/// <summary>Finds whom a statement is said to.</summary>
internal static class AddresseeFinder
{
    /// <summary>A noun phrase and its head.</summary>
    internal readonly record struct Match(TextSpan Span, int Head);

    /// <param name="adverbial">The head of the adverbial that tells the medium (“in an interview with…”); -1 where there is none.</param>
    public static Match? Find(Surroundings around, Medium? medium, int adverbial) =>
        BesideCue(around, adverbial) ?? BesideMedium(around, medium, adverbial) ?? BesideSource(around) ?? WhoAsked(around);

    private static Match? BesideCue(Surroundings around, int adverbial)
    {
        var (view, cue) = (around.View, around.Draft.CueToken);
        if (view.Is(cue, "tells-nobody"))
            return null;
        var light = view[cue].Upos is PartOfSpeech.Noun && view[cue].Relation is Relation.Obj && view[cue].Head >= 0 ? view.Tree.Children(view[cue].Head) : [];
        var adverbs = view.Tree.Children(cue).Where(child => view[child].Upos is PartOfSpeech.Adv).SelectMany(view.Tree.Children);   // “auprès” with its noun
        foreach (var child in view.Tree.Children(cue).Concat(light).Concat(adverbs))
        {
            if (child == adverbial && view.Is(child, "venue"))
                continue;
            var found = view[child].Relation switch
            {
                Relation.Iobj when !VerbGroup.Of(view, cue).Reflexive && !IsSetApart(view, child, cue) => Listener(around, child, NameRule.Any),
                Relation.Obj when view.IsVerb(cue) && view.Is(cue, "tells") => Listener(around, child, NameRule.Any),
                Relation.Obl or Relation.Nmod or Relation.Obj or Relation.Iobj => BehindPreposition(around, child, "addressee") ?? BehindPreposition(around, child, "audience"),
                _ => null,
            };
            if (found is not null)
                return found;
        }

        return null;
    }

    /// <summary>A stressed pronoun that doubles the subject (<c>le maire, lui, a dit</c>).</summary>
    private static bool IsSetApart(SentenceView view, int pronoun, int cue) =>
        view[pronoun].Upos is PartOfSpeech.Pron && pronoun < cue && view[pronoun + 1].Upos is PartOfSpeech.Punct;

    private static Match? BesideMedium(Surroundings around, Medium? medium, int adverbial)
    {
        if (adverbial < 0)
            return null;
        var view = around.View;
        for (var i = adverbial + 1; i <= view.Tree.Last(adverbial); i++)
        {
            var head = view[i].Head;
            if (head != adverbial && !(head >= 0 && view[head].Head == adverbial && view[head].Relation is Relation.Acl && view[head].Subtype != "relcl") || view[i].Relation is not (Relation.Nmod or Relation.Obl))
                continue;
            var found = BehindPreposition(around, i, "addressee", pastSource: true) ?? BehindPreposition(around, i, "audience", pastSource: true)
                ?? (medium is Medium.Interview ? BehindPreposition(around, i, "interlocutor", pastSource: true) : null);
            if (found is not null)
                return found;
        }

        return null;
    }

    /// <summary>A crowd or an outlet that the parser has hung on the one who speaks to it.</summary>
    private static Match? BesideSource(Surroundings around)
    {
        if (around.Draft.Source is not { } source || source.Sentence != around.View.Index)
            return null;
        foreach (var child in around.View.Tree.Children(source.Head).Concat(around.View.Tree.Children(around.Draft.CueToken)))
        {
            if (child > source.Head && (BehindPreposition(around, child, "audience", pastSource: true) ?? BehindPreposition(around, child, "addressee", pastSource: true, NameRule.Outlet)) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>The one whose question it answers (<c>interrogé par l'AFP</c>).</summary>
    private static Match? WhoAsked(Surroundings around)
    {
        var (view, draft) = (around.View, around.Draft);
        for (var i = 0; i < view.Tree.Count; i++)
        {
            var head = view[i].Head;
            if (!view.Is(i, "asked") || !view[i].Has("VerbForm=Part") || view[i].Relation is not (Relation.Advcl or Relation.Acl or Relation.Amod or Relation.Parataxis) || view[i].Subtype == "relcl"
                || head != draft.CueToken && !around.IsSource(head) || around.IsContent(i) || view.Tree.Child(i, Relation.Aux) >= 0)
                continue;
            if (SourceFinder.Agent(view, i) is { } agent && Listener(around, agent.Head, NameRule.Any) is { } found)
                return found;
        }

        return null;
    }

    private static Match? BehindPreposition(Surroundings around, int noun, string wordClass, bool pastSource = false, NameRule? only = null)
    {
        var view = around.View;
        var cases = view.Tree.Children(noun, Relation.Case).Where(child => child < noun).SelectMany(child => new[] { child }.Concat(view.Tree.Children(child, Relation.Fixed))).Order().ToList();
        if (view[noun].Head is >= 0 and var adverb && view[adverb].Upos is PartOfSpeech.Adv && adverb < noun)
            cases.Insert(0, adverb);
        if (cases.Count == 0 || cases[^1] - cases[0] != cases.Count - 1)
            return null;
        if (cases[0] > 0 && view[cases[0] - 1] is { Upos: PartOfSpeech.Adv or PartOfSpeech.Adp } before && (before.Head == noun || before.Head == cases[0]))
            return null;   // “quant au maire”
        var marker = string.Join(' ', cases.Select(child => view[child].Lemma));
        if (!view.Pack.Words[wordClass].Contains(marker) || view.Pack.Media.IsPreposition(marker, view[noun].Lemma))
            return null;
        if (view.Pack.Words["at"].Contains(marker) && around.Draft.Source is { } source && source.Sentence == view.Index && view.Is(source.Head, "generic"))
            return null;   // “assure-t-on au ministère”: they tell it there
        var rule = only ?? (wordClass == "audience" ? NameRule.None : view.Pack.Words["at"].Contains(marker) && !(around.Draft.Frame is Frames.Inf && around.Draft.Entry?.Takes(Frames.ToInf) is true) ? NameRule.KnownOnly : NameRule.NoPlace);
        return Listener(around, noun, rule, cases[^1], pastSource);
    }

    private static Match? Listener(Surroundings around, int head, NameRule rule, int preposition = -1, bool pastSource = false)
    {
        var view = around.View;
        if (!Listeners.CanListen(view, head, rule))
            return null;
        var first = preposition >= 0 ? around.FirstBehind(preposition) : view.TokenAt(NounPhrase.Span(view, head).Start);
        if (first > head)
            return null;
        if (view[head].Upos is PartOfSpeech.Pron)
            return around.IsContent(head) || around.Draft.Source?.Span.Overlaps(view[head].Span) is true ? null : new Match(view[head].Span, head);
        return around.Phrase(first, head, view[head].Surface.End, pastSource) is { } span ? new Match(span, head) : null;
    }
}
