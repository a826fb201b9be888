using Selon.Languages.Lexicons;
using Selon.Statements.Cues;
using Selon.Syntax;

namespace Selon.Statements.Contents;

/// <summary>
/// Finds the clause that a reporting clause is set into or hung on to (“Taxes will rise, the minister said”). Treebanks make either the
/// reporting verb the head (<c>ccomp</c>) or the reported one (<c>parataxis</c>): both are read.
/// </summary>
internal static class ParentheticalContent
{
    private const int MostWordsInside = 6;

    public static ContentMatch? Find(SentenceView view, VerbGroup group, SourcePhrase? source)
    {
        var verb = group.Holder;
        var tree = view.Tree;
        var token = view[verb];
        if (token.Relation is Relation.Advcl && token.Head >= 0 && HasComparison(view, verb))
            return Around(view, token.Head, verb, weight: 1);
        if (token.Relation is Relation.Parataxis && token.Head >= 0 && token.Head < verb && IsSetOff(view, verb))
            return Around(view, token.Head, verb, weight: 0.95);
        foreach (var child in tree.Children(verb))
        {
            if (child < group.First && view[child].Relation is Relation.Ccomp or Relation.Parataxis or Relation.Csubj && IsClause(view, child)
                && FollowsComma(view, ReportingStart(view, group, source)))
                return Match(view, tree.First(child), ReportingStart(view, group, source) - 1, 0.95);
        }

        return Surface(view, group, source);
    }

    /// <summary>Behind a comma, an inverted or closing reporting clause hangs on to all that stands before it.</summary>
    private static ContentMatch? Surface(SentenceView view, VerbGroup group, SourcePhrase? source)
    {
        var start = ReportingStart(view, group, source);
        if (source is null || start < 2 || !FollowsComma(view, start) || view[group.Holder].Relation is Relation.Acl or Relation.Advcl or Relation.Xcomp)
            return null;
        if (SetIn(view, start, Math.Max(view.TokenAt(source.Span.End - 1), group.Last)) is { } both)
            return both;
        var inverted = source.Span.Start > view[group.Last].Surface.End - 1 || source.Span.Start >= view[group.First].Surface.Start;
        var end = Math.Max(view.TokenAt(source.Span.End - 1), group.Last);
        var closes = view.Tree.Child(group.Verb, Relation.Obj) < group.Last && HasMainClause(view, start) && !Enumerable.Range(end + 1, view.Tree.Count - end - 1).Any(view.IsVerb);
        if (!(inverted || closes && view[group.Holder].Head < 0) || !Enumerable.Range(0, start).Any(i => view.IsVerb(i) && view.Around(i) is null))
            return null;
        var from = ClauseStart(view, start);
        return Match(view, from, start - 1, inverted ? 0.85 : 0.7);
    }

    /// <summary>A reporting clause between two commas (“The satellite, engineers say, is spinning”): what stands on both sides is said.</summary>
    private static ContentMatch? SetIn(SentenceView view, int start, int last)
    {
        var end = last + 1;
        while (end < view.Tree.Count && end - last <= MostWordsInside && view[end].Form is not "," && !view.IsVerb(end))
            end++;
        if (end >= view.Tree.Count - 1 || view[end].Form is not "," || view.Around(end) is not null
            || !Enumerable.Range(end + 1, view.Tree.Count - end - 1).Any(view.IsVerb) || view.Is(end + 1, "relative") || view[end + 1].Upos is PartOfSpeech.Cconj
            || Enumerable.Range(0, start).Any(view.IsVerb))
            return null;
        IReadOnlyList<TextSpan> ranges = [.. Ranges.Of(view, view.Tree.Span(0, start - 1)), .. Ranges.Of(view, view.Tree.Span(end + 1, view.Tree.Count - 1))];
        return ranges.Count == 2 ? new ContentMatch(Frames.That, ranges, -1, 0.9) : null;
    }

    /// <summary>Behind the last semicolon, or the last colon that has a clause between itself and the reporting clause.</summary>
    public static int ClauseStart(SentenceView view, int before)
    {
        for (var i = before - 1; i > 0; i--)
        {
            if (view.Around(i) is null && (view[i].Form is ";" || view[i].Form is ":" && Enumerable.Range(i, before - i).Any(v => view[v].Has("VerbForm=Fin") && view.Around(v) is null)))
                return i + 1;
        }

        return 0;
    }

    /// <summary>A fronted adverbial is nobody's words: there must be a clause with a subject of its own.</summary>
    private static bool HasMainClause(SentenceView view, int before) =>
        Enumerable.Range(0, before).Any(i => (view.IsVerb(i) || view.Tree.Child(i, Relation.Cop) >= 0) && view[i].Relation is not (Relation.Advcl or Relation.Acl or Relation.Xcomp)
            && view.Tree.Children(i).Any(child => child < before && view[child].Relation is Relation.Nsubj or Relation.Expl));

    private static ContentMatch? Around(SentenceView view, int head, int verb, double weight)
    {
        var tree = view.Tree;
        var whole = tree.Span(Math.Max(FirstOfClause(view, head), Math.Min(head, ClauseStart(view, tree.First(verb)))), tree.Last(head));
        var hole = tree.Span(tree.First(verb), tree.Last(verb));
        var ranges = Ranges.Without(view, whole, hole);
        return ranges.Count == 0 ? null : new ContentMatch(Frames.That, ranges, -1, weight);
    }

    /// <summary>The clause without the conjunction that joins it to another.</summary>
    private static int FirstOfClause(SentenceView view, int head)
    {
        var first = view.Tree.First(head);
        if (view[head].Head >= 0)
        {
            while (first < head && (view[first].Relation is Relation.Cc or Relation.Mark || !view.IsWord(first)) && view.Around(first) is null)
                first++;
        }

        return first;
    }

    private static ContentMatch? Match(SentenceView view, int first, int last, double weight)
    {
        if (first > last)
            return null;
        var ranges = Ranges.Of(view, view.Tree.Span(first, last));
        return ranges.Count == 0 ? null : new ContentMatch(Frames.That, ranges, -1, weight);
    }

    private static int ReportingStart(SentenceView view, VerbGroup group, SourcePhrase? source) =>
        source is not null && source.Sentence == view.Index && source.Span.Start < view[group.First].Surface.Start
            ? Math.Min(group.First, view.TokenAt(source.Span.Start))
            : group.First;

    private static bool IsSetOff(SentenceView view, int verb)
    {
        var first = view.Tree.First(verb);
        return FollowsComma(view, first) || !view.IsWord(first);
    }

    private static bool FollowsComma(SentenceView view, int token)
    {
        if (token > 0 && !view.IsWord(token))
            return view[token].Form is "," or "–" or "—" or "-" or "(";
        return token > 0 && view[token - 1].Form is "," or "–" or "—" or "-" or "(" or "»" or "”" or "\"";
    }

    private static bool HasComparison(SentenceView view, int verb) =>
        view.Tree.Children(verb).Any(child => child < verb && view[child].Relation is Relation.Mark or Relation.Advmod or Relation.Case && view.Is(child, "as-comparison"));

    private static bool IsClause(SentenceView view, int head) =>
        view.IsVerb(head) || view.Tree.Children(head).Any(child => view[child].Relation is Relation.Cop or Relation.Nsubj);
}
