using Selon.Languages.Lexicons;
using Selon.Syntax;

namespace Selon.Statements.Contents;

/// <summary>Finds a content that is a noun phrase: the object of a cue, or what stands behind one of its prepositions.</summary>
internal static class PhraseContent
{
    private const int MostWordsToObject = 10;

    /// <param name="after">Only phrases that begin behind this token count.</param>
    public static ContentMatch? Of(SentenceView view, int head, int after, CueEntry entry)
    {
        if (entry.Takes(Frames.Np | Frames.As) && Object(view, head, after, entry) is { } found)
            return found;
        return entry.Takes(Frames.PrepNp) ? Prepositional(view, head, after, entry) : null;
    }

    /// <summary>What follows a phrase that ends with a preposition (<c>faire état de</c>).</summary>
    public static ContentMatch? BehindPreposition(SentenceView view, int preposition, Frames frame)
    {
        if (view[preposition].Upos is not PartOfSpeech.Adp || view[preposition].Head is not (>= 0 and var head) || head < preposition || view.Is(head, "time-noun"))
            return null;
        return Match(view, preposition + 1, view.Tree.Last(head), frame, -1);
    }

    /// <summary>An object behind an addressee that the parser has hung it on (“advises users the installation…”).</summary>
    public static ContentMatch? Stray(SentenceView view, int after)
    {
        for (var i = after + 1; i < Math.Min(view.Tree.Count, after + MostWordsToObject); i++)
        {
            if (view.IsVerb(i) || !view.IsWord(i))
                return null;
            if (view[i].Upos is PartOfSpeech.Det && view[i - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && view[i].Head is var noun && noun > i)
                return Match(view, view.Tree.First(noun), view.Tree.Last(noun), Frames.Np, -1);
        }

        return null;
    }

    /// <summary>The subject of a passive, or the noun that a participle qualifies.</summary>
    public static ContentMatch? OfPassive(SentenceView view, int verb)
    {
        var subject = view.Tree.Children(verb).FirstOrDefault(child => view[child].Relation is Relation.Nsubj && view[child].Subtype == "pass", -1);
        if (subject >= 0 && view[subject].Upos is not PartOfSpeech.Pron)
            return Match(view, view.Tree.First(subject), Math.Min(view.Tree.Last(subject), verb - 1), Frames.Np, -1);
        if (view[verb].Relation is Relation.Acl && view[verb].Head is >= 0 and var noun && noun < verb)
            return Match(view, view.Tree.First(noun), verb - 1, Frames.Np, -1);
        return null;
    }

    /// <summary>“The verdict <em>is expected</em> to come”: the subject and the infinitive are one content.</summary>
    public static ContentMatch? OfRaisedSubject(SentenceView view, int verb)
    {
        var infinitive = view.Tree.Child(verb, Relation.Xcomp);
        var subject = view.Tree.Child(verb, Relation.Nsubj);
        if (infinitive < verb || subject < 0 || subject > verb || !view[infinitive].Has("VerbForm=Inf"))
            return null;
        IReadOnlyList<TextSpan> ranges =
        [
            .. Ranges.Of(view, view.Tree.Span(view.Tree.First(subject), Math.Min(view.Tree.Last(subject), verb - 1))),
            .. Ranges.Of(view, view.Tree.Span(Math.Max(view.Tree.First(infinitive), verb + 1), view.Tree.Last(infinitive))),
        ];
        return ranges.Count == 2 ? new ContentMatch(Frames.That, ranges) : null;
    }

    private static ContentMatch? Object(SentenceView view, int head, int after, CueEntry entry)
    {
        foreach (var child in view.Tree.Children(head))
        {
            var relation = view[child].Relation;
            if (child > after && (relation is Relation.Obj || relation is Relation.Nmod or Relation.Obl && view[child].Subtype == "arg" && view.Tree.Child(child, Relation.Case) < 0)
                && (view[child].Upos is not PartOfSpeech.Pron || view[child].Has("Case=Acc") && entry.Strength >= 0.7 && view[child].Form[0] is not '-') && !view.Is(child, "time-noun"))
            {
                var predicate = entry.Takes(Frames.As) ? Predicate(view, head, child) : view.Is(head, "object-with") ? Reproach(view, head, child) : -1;
                if (predicate >= 0 || entry.Takes(Frames.Np))
                    return Match(view, Math.Max(view.Tree.First(child), after + 1), view.Tree.Last(Math.Max(child, predicate)), predicate >= 0 ? Frames.As : Frames.Np, -1);
            }
        }

        return null;
    }

    /// <summary>What the object is said to be: “describe her <em>as an heiress</em>”.</summary>
    private static int Predicate(SentenceView view, int head, int obj) =>
        view.Tree.Children(head).FirstOrDefault(
            child => child > obj && (view[child].Relation is Relation.Xcomp
                || view[child].Relation is Relation.Obl or Relation.Advcl or Relation.Advmod && view.Is(view.Tree.First(child), "as-comparison")),
            -1);

    /// <summary>Of what the object is accused, for what it is praised.</summary>
    private static int Reproach(SentenceView view, int head, int obj) =>
        view.Tree.Children(head).FirstOrDefault(
            child => child > obj && view[child].Relation is Relation.Obl or Relation.Advcl or Relation.Xcomp or Relation.Nmod && view.Is(view.Tree.First(child), "reproach"),
            -1);

    private static ContentMatch? Prepositional(SentenceView view, int head, int after, CueEntry entry)
    {
        foreach (var child in view.Tree.Children(head))
        {
            if (child <= after || view[child].Relation is not (Relation.Obl or Relation.Nmod or Relation.Advcl or Relation.Acl or Relation.Obj))
                continue;
            var preposition = view.Tree.Children(child).FirstOrDefault(c => c < child && view[c].Relation is Relation.Case or Relation.Mark && Opens(view, c, entry), -1);
            if (preposition < 0 || preposition <= after)
                continue;
            while (view.Tree.Children(preposition, Relation.Fixed).LastOrDefault(preposition) is var end && end > preposition)
                preposition = end;
            var inContent = view.Is(preposition, "complement-opener");
            var first = inContent ? view.Tree.First(child) : preposition + 1;
            return Match(view, Math.Max(first, after + 1), view.Tree.Last(child), Frames.PrepNp, inContent ? -1 : preposition);
        }

        return null;
    }

    private static bool Opens(SentenceView view, int token, CueEntry entry)
    {
        foreach (var preposition in entry.Prepositions)
        {
            if (preposition == view[token].Lemma || preposition == view.Lower(token))
                return true;
            // The rest of a preposition may be contracted with an article (“face aux”).
            if (preposition.Length > view[token].Form.Length && preposition[view[token].Form.Length] is ' ' && preposition.StartsWith(view.Lower(token), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ContentMatch? Match(SentenceView view, int first, int last, Frames frame, int cueEnd)
    {
        if (first > last || first >= view.Tree.Count)
            return null;
        var ranges = Ranges.Of(view, view.Tree.Span(first, last));
        return ranges.Count == 0 ? null : new ContentMatch(frame, ranges, cueEnd);
    }
}
