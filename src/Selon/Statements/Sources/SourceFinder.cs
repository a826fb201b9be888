using Selon.Statements.Cues;
using Selon.Syntax;

namespace Selon.Statements.Sources;

/// <summary>
/// Finds who holds the words of a verb: its subject, the agent of a passive, the noun that a participle or relative clause qualifies,
/// and, where a verb has none of its own, the subject of the verb that governs or precedes it.
/// </summary>
internal static class SourceFinder
{
    private const int MostSteps = 4;

    public static SourcePhrase? OfVerb(SentenceView view, VerbGroup group) =>
        group.Passive || IsPassiveParticiple(view, group.Verb) ? Agent(view, group.Verb)
        : Subject(view, group.Holder) is { } subject ? UpTo(view, subject, group.First) : null;

    /// <summary>A name or adjective between a subject and its verb belongs to the subject, whatever the parser hung it on.</summary>
    private static SourcePhrase UpTo(SentenceView view, SourcePhrase subject, int verb)
    {
        var last = view.TokenAt(subject.Span.End - 1);
        var to = last;
        while (to + 1 < verb && to - last < 6 && view[to + 1].Upos is not (PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Aux or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Det))
            to++;
        if (to > last && to + 1 < verb && view[to + 1].Upos is PartOfSpeech.Adp && subject.Antecedent < 0 && TornTo(view, to + 1, verb) is { } end)
            return subject with { Span = subject.Span with { End = view[end].Surface.End } };
        return to > last && to + 1 == verb && view[to].Upos is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.X && subject.Antecedent < 0 ? subject with { Span = subject.Span with { End = view[to].Surface.End } } : subject;
    }

    /// <summary>A past participle that qualifies a noun: “des baisses annoncées par…”.</summary>
    public static bool IsPassiveParticiple(SentenceView view, int verb) =>
        view[verb].Relation is Relation.Acl or Relation.Amod or Relation.Advcl && view[verb].Subtype != "relcl"
        && view[verb].Has("VerbForm=Part") && view[verb].Has("Tense=Past")
        && !view.Tree.Children(verb).Any(child => view[child].Relation is Relation.Aux or Relation.Nsubj);

    public static SourcePhrase? Agent(SentenceView view, int verb)
    {
        foreach (var child in view.Tree.Children(verb))
        {
            if (child < verb || view[child].Relation is not (Relation.Obl or Relation.Nmod))
                continue;
            var marker = view.Tree.Child(child, Relation.Case);
            if (view[child].Subtype == "agent" || marker >= 0 && view.Is(marker, "agent"))
                return Phrase(view, child);
        }

        return null;
    }

    /// <summary>The last word before the verb, where nothing between has a verb of its own and no comma opens an adverbial.</summary>
    private static int? TornTo(SentenceView view, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (view.IsVerb(i) || view.Is(i, "relative") || view[i].Form is ";" or ":" || view[i].Form is "," && i + 1 < verb && view[i + 1].Upos is PartOfSpeech.Adp)
                return null;
        }

        return view.IsWord(verb - 1) ? verb - 1 : verb - 2;
    }

    private static SourcePhrase? Subject(SentenceView view, int verb)
    {
        var at = verb;
        for (var steps = 0; steps < MostSteps; steps++)
        {
            var own = OwnSubject(view, at);
            if (own >= 0)
                return view.Is(own, "relative") && view[own].Upos is PartOfSpeech.Pron or PartOfSpeech.Sconj
                    ? new SourcePhrase(view[own].Surface, view.Index, own, Antecedent(view, at))
                    : WithTwin(view, at, own);
            if (HasImpersonalSubject(view, at))
                return null;
            var token = view[at];
            switch (token.Relation)
            {
                case Relation.Acl when token.Head >= 0 && !view.IsVerb(token.Head):
                    return new SourcePhrase(NounPhrase.Span(view, token.Head, at), view.Index, token.Head);
                case Relation.Amod or Relation.Appos when token.Head >= 0 && !view.IsVerb(token.Head) && view.Tree.Child(at, Relation.Aux) >= 0:
                    return new SourcePhrase(NounPhrase.Span(view, token.Head, at), view.Index, token.Head);
                case Relation.Conj or Relation.Xcomp or Relation.Advcl or Relation.Parataxis or Relation.Obl when token.Head >= 0 && (view.IsVerb(token.Head) || HasSubject(view, token.Head)):
                    at = token.Head;
                    break;
                case Relation.Ccomp when token.Head >= 0 && token.Has("VerbForm=Inf"):
                    at = token.Head;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Two subjects side by side are one that the parser has torn.</summary>
    private static SourcePhrase WithTwin(SentenceView view, int verb, int subject)
    {
        var phrase = Phrase(view, subject);
        foreach (var twin in view.Tree.Children(verb, Relation.Nsubj))
        {
            if (twin > subject && view.Tree.First(twin) - view.Tree.Last(subject) is 1 or 2)
                return phrase with { Span = phrase.Span.Union(Phrase(view, twin).Span) };
        }

        return phrase;
    }

    private static bool HasSubject(SentenceView view, int head) => OwnSubject(view, head) >= 0;

    /// <summary>A subject of its own: an active one before a passive one, and never a day.</summary>
    private static int OwnSubject(SentenceView view, int verb)
    {
        var passive = -1;
        foreach (var child in view.Tree.Children(verb, Relation.Nsubj))
        {
            if (view.Is(child, "time-noun"))
                continue;
            if (view[child].Subtype is not ("pass" or "outer"))
                return child;
            if (passive < 0)
                passive = child;
        }

        if (passive >= 0)
            return passive;
        return PersonalSubject(view, verb);
    }

    /// <summary>A pronoun that the parser takes for an empty one beside a verb that is never impersonal (<c>il considère que</c>).</summary>
    private static int PersonalSubject(SentenceView view, int verb)
    {
        if (view.Pack.Words["impersonal-verb"].Count == 0 || view.Is(verb, "impersonal-verb") || view.Tree.Children(verb, Relation.Aux).Any(aux => view[aux].Subtype == "pass"))
            return -1;
        return view.Tree.Children(verb).FirstOrDefault(child => view[child].Relation is Relation.Expl && view[child].Subtype == "subj" && view.Is(child, "third-person"), -1);
    }

    private static bool HasImpersonalSubject(SentenceView view, int verb) =>
        view.Tree.Children(verb).Any(child => view[child].Relation is Relation.Expl && view[child].Subtype is "subj" or "" && view.Is(child, "impersonal"));

    private static int Antecedent(SentenceView view, int verb)
    {
        for (var at = verb; at >= 0; at = view[at].Head)
        {
            if (view[at].Relation is Relation.Acl)
                return view[at].Head >= 0 && view.IsVerb(view[at].Head) ? NounBefore(view, at) : view[at].Head;
            if (view[at].Relation is not (Relation.Conj or Relation.Xcomp))
                return -1;
        }

        return -1;
    }

    /// <summary>Where the parser hangs a relative clause on a verb, it qualifies the nearest noun before that agrees with it.</summary>
    private static int NounBefore(SentenceView view, int verb)
    {
        var number = view[verb].Has("Number=Plur") || view.Tree.Children(verb, Relation.Aux).Any(aux => view[aux].Has("Number=Plur")) ? "Number=Sing" : "Number=Plur";
        for (var i = view.Tree.First(verb) - 1; i >= 0; i--)
        {
            if (view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && !view[i].Has(number) && (view[i].Has("Number=Sing") || view[i].Has("Number=Plur")))
                return i;
        }

        return -1;
    }

    public static SourcePhrase Phrase(SentenceView view, int head) => new(NounPhrase.Span(view, head), view.Index, head);
}
