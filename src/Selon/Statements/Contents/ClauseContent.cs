using Selon.Languages.Lexicons;
using Selon.Statements.Cues;
using Selon.Syntax;

namespace Selon.Statements.Contents;

/// <summary>Finds a content that is a clause of the cue: finite, question, infinitive, <em>-ing</em>, or a predicate.</summary>
internal static class ClauseContent
{
    private const int MostWordsToClause = 20;

    public static ContentMatch? Find(SentenceView view, VerbGroup group, int phraseEnd, CueEntry entry) => Of(view, group.Verb, Math.Max(phraseEnd, group.Last), entry);

    /// <param name="head">The verb, noun or adjective that governs the clause.</param>
    /// <param name="after">Only clauses that begin behind this token count.</param>
    public static ContentMatch? Of(SentenceView view, int head, int after, CueEntry entry)
    {
        foreach (var child in view.Tree.Children(head))
        {
            var relation = view[child].Relation;
            if (child <= after || view.Around(child) is not null && view.Around(head) is null && view.Tree.First(child) > after && view.Text[view[view.Tree.First(child)].Surface.Start] is '«' or '“' or '"')
                continue;
            if (relation is not (Relation.Ccomp or Relation.Xcomp or Relation.Acl or Relation.Advcl or Relation.Parataxis or Relation.Csubj or Relation.Obl or Relation.Obj))
                continue;
            if (Frame(view, head, child, after) is { } frame && frame is not Frames.None
                && (entry.Takes(frame) || frame is Frames.That && entry.Takes(Frames.Quote) || frame is Frames.ToInf && entry.Takes(Frames.Inf) || frame is Frames.Inf && entry.Takes(Frames.That) && entry.Class is CueClass.Verb && Mark(view, child) < 0))
                return Match(view, head, child, after, frame);
        }

        return null;
    }

    /// <summary>A finite clause behind its conjunction that the parser hung on to something between it and the cue.</summary>
    public static ContentMatch? Stray(SentenceView view, int after)
    {
        for (var i = after + 1; i < Math.Min(view.Tree.Count, after + MostWordsToClause); i++)
        {
            if (view[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux && view[i].Has("VerbForm=Fin") || view[i].Form is ";" or ":" || view.Around(i) is not null)
                return null;
            if (!view.Is(i, "that") || view[i].Upos is not PartOfSpeech.Sconj && view[i].Relation is not Relation.Mark)
                continue;
            if (i - 1 > after && view[i - 1].Upos is PartOfSpeech.Adv or PartOfSpeech.Sconj or PartOfSpeech.Adp or PartOfSpeech.Pron)
                return null;
            var head = view[i].Head;
            if (head > i && !IsFinite(view, head) || head < i && !HasFinite(view, i))
                return null;
            var last = head > i ? view.Tree.Last(head) : EndOfClause(view, i);
            var ranges = Ranges.Of(view, view.Tree.Span(i, last));
            return ranges.Count == 0 ? null : new ContentMatch(Frames.That, ranges, -1, 0.9);
        }

        return null;
    }

    private static Frames Frame(SentenceView view, int head, int child, int after)
    {
        var token = view[child];
        var finite = IsFinite(view, child);
        var mark = Mark(view, child);
        var first = view.Tree.First(child);
        switch (token.Relation)
        {
            case Relation.Ccomp or Relation.Csubj when !token.Has("VerbForm=Ger"):
                if (IsInfinitive(view, child) && !finite)
                    return Frames.Inf;
                return IsQuestion(view, child, first) ? Frames.Wh : Frames.That;
            case Relation.Acl when !view.IsVerb(head) && mark >= 0 && !token.Has("VerbForm=Ger"):
                return IsInfinitive(view, child) ? Frames.Inf : view.Is(mark, "that") ? Frames.That : Frames.None;
            case Relation.Acl when !token.Has("VerbForm=Ger"):
                return Frames.None;
            case Relation.Xcomp or Relation.Advcl or Relation.Obl when IsInfinitive(view, child) && (token.Relation is Relation.Xcomp || mark >= 0 && view.Is(mark, "infinitive-mark") && first - after <= 8):
                return view.Tree.Children(head).Any(c => view[c].Relation is Relation.Obj && c > after && c < child && !view.Is(c, "time-noun")) ? Frames.ObjInf
                    : view.Tree.Children(head).Any(c => view[c].Relation is Relation.Iobj or Relation.Obl && c > after && c < child && !view.Is(c, "time-noun")) ? Frames.ToInf : Frames.Inf;
            case Relation.Xcomp when token.Has("VerbForm=Ger"):
                return Frames.Ger;
            case Relation.Xcomp:
                return Frames.As;
            case Relation.Advcl or Relation.Ccomp or Relation.Acl when first <= after + 2 && token.Has("VerbForm=Ger"):
                return Frames.Ger;
            case Relation.Advcl when mark >= 0 && view.Is(mark, "that") && first == after + 1:
                return Frames.That;
            case Relation.Parataxis when first == after + 1 && finite:
                return Frames.That;
            default:
                return Frames.None;
        }
    }

    private static ContentMatch? Match(SentenceView view, int head, int child, int after, Frames frame)
    {
        var first = Math.Max(view.Tree.First(child), after + 1);
        var last = view.Tree.Last(child);
        if (frame is Frames.ObjInf or Frames.As)
        {
            var obj = view.Tree.Children(head).FirstOrDefault(c => view[c].Relation is Relation.Obj && c > after, -1);
            if (obj >= 0)
                (first, last) = (Math.Min(first, view.Tree.First(obj)), Math.Max(last, view.Tree.Last(obj)));
        }
        else if (frame is Frames.That or Frames.Wh && first > after + 1)
        {
            // The conjunction may have gone astray: a clause that follows “que” directly begins with it.
            if (first > 0 && first - 1 > after && view.Is(first - 1, "that"))
                first--;
        }

        if (first > last)
            return null;
        if (frame is Frames.That or Frames.Wh)
            last = WithRelatives(view, head, last);
        var ranges = Ranges.Of(view, view.Tree.Span(first, last));
        return ranges.Count == 0 ? null : new ContentMatch(frame, ranges);
    }

    private static bool HasFinite(SentenceView view, int from) =>
        Enumerable.Range(from, EndOfClause(view, from) - from + 1).Any(i => view[i].Has("VerbForm=Fin"));

    /// <summary>A clause whose tree is broken goes on to the sentence's end or to a semicolon.</summary>
    private static int EndOfClause(SentenceView view, int from)
    {
        var last = from;
        while (last + 1 < view.Tree.Count && (view[last + 1].Form is not ";" || view.Around(last + 1) is not null))
            last++;
        return last;
    }

    private static bool IsInfinitive(SentenceView view, int head) =>
        view[head].Has("VerbForm=Inf") || view.Tree.Children(head).Any(c => view[c].Relation is Relation.Aux or Relation.Cop && view[c].Has("VerbForm=Inf"));

    private static bool IsFinite(SentenceView view, int head) =>
        view[head].Has("VerbForm=Fin") || view.Tree.Children(head).Any(c => view[c].Relation is Relation.Aux or Relation.Cop && !view[c].Has("VerbForm=Inf"));

    /// <summary>A relative clause never qualifies the reporting verb: hung on to it, it belongs to what is said.</summary>
    private static int WithRelatives(SentenceView view, int head, int last)
    {
        foreach (var child in view.Tree.Children(head, Relation.Acl))
        {
            if (view.IsVerb(head) && view[child].Subtype == "relcl" && view.Tree.First(child) is var first && first > last && first - last <= 2)
                last = view.Tree.Last(child);
        }

        return last;
    }

    private static int Mark(SentenceView view, int child)
    {
        foreach (var c in view.Tree.Children(child))
        {
            if (c < child && view[c].Relation is Relation.Mark or Relation.Case)
                return c;
        }

        return -1;
    }

    private static bool IsQuestion(SentenceView view, int child, int first) =>
        view.Is(first, "question") && !view.Is(first, "that") || Mark(view, child) is >= 0 and var mark && view.Is(mark, "question");
}
