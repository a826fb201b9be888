using Selon.Languages.Lexicons;
using Selon.Statements.Cues;
using Selon.Statements.Quotations;
using Selon.Syntax;

namespace Selon.Statements.Contents;

/// <summary>Finds the quotation that a reporting clause stands beside: in front of it, behind it, or broken by it.</summary>
internal static class QuotedContent
{
    private const int MostWordsBetween = 7;
    private const int MostWordsBehind = 24;

    public static ContentMatch? Find(SentenceView view, VerbGroup group, SourcePhrase? source)
    {
        var first = group.First;
        var last = group.Last;
        if (source is not null && source.Sentence == view.Index)
        {
            var from = view.TokenAt(source.Span.Start);
            var to = view.TokenAt(source.Span.End - 1);
            if (Math.Abs(from - first) < 40 && !view.Quotations.Any(q => q.Depth == 0 && q.Span.Start >= Math.Min(source.Span.End, view[first].Surface.End) && q.Span.End <= Math.Max(source.Span.Start, view[first].Surface.Start)))
                (first, last) = (Math.Min(first, from), Math.Max(last, to));
        }

        var qualifies = view[group.Verb].Relation is Relation.Acl;
        var before = qualifies ? null : view.Quotations.LastOrDefault(q => q.Depth == 0 && StandsBefore(view, q, first, source));
        var behind = view.Quotations.FirstOrDefault(q => q.Depth == 0 && StandsBehind(view, q, last, before is not null));
        return (before, behind) switch
        {
            (null, null) => null,
            (not null, null) => new ContentMatch(Frames.Quote, [Full(view, before)]),
            (null, not null) => new ContentMatch(Frames.Quote, [behind.Span]),
            _ => new ContentMatch(Frames.Quote, [Full(view, before), behind.Span]),
        };
    }

    /// <summary>True where the quotation holds a clause and not just a word or a title.</summary>
    public static bool IsClausal(SentenceView view, Quotation quotation)
    {
        if (quotation.Span.End > view.Span.End || quotation.Span.Start < view.Span.Start)
            return true;
        var words = 0;
        var verbs = 0;
        for (var i = view.TokenAt(quotation.Inner.Start); i < view.Tree.Count && view[i].Surface.Start < quotation.Inner.End; i++)
        {
            words += view.IsWord(i) ? 1 : 0;
            verbs += view.IsVerb(i) && !view[i].Has("VerbForm=Part") ? 1 : 0;
        }

        var end = view.Text[quotation.Inner.End - 1];
        return words >= 4 && verbs > 0 || words >= 2 && char.IsUpper(view.Text[quotation.Inner.Start]) && end is '.' or '!' or '?' or ',' or '…';
    }

    /// <summary>
    /// The words that run up to a quotation within its clause belong to what is said where the quotation does not open the sentence
    /// (“the fire began ‘in the roof’, he said”).
    /// </summary>
    private static TextSpan Full(SentenceView view, Quotation quotation)
    {
        if (quotation.Span.Start <= view.Span.Start + 1)
            return quotation.Span;
        var lead = view.Trim(new TextSpan(view.Span.Start, quotation.Span.Start));
        var tokens = Enumerable.Range(0, view.TokenAt(quotation.Span.Start)).Where(i => view.IsWord(i)).ToList();
        if (tokens.Count < 3 || view.Text.AsSpan(lead.End, quotation.Span.Start - lead.End).IndexOfAny(":.»”") >= 0)
            return quotation.Span;
        var free = tokens.Any(i => view.IsVerb(i) && view.Around(i) is null);
        return free ? new TextSpan(lead.Start, quotation.Span.End) : quotation.Span;
    }

    private static bool StandsBefore(SentenceView view, Quotation quotation, int first, SourcePhrase? source)
    {
        if (quotation.Span.End > view[first].Surface.Start || source is not null && source.Span.Overlaps(quotation.Span))
            return false;
        var words = 0;
        for (var i = view.TokenAt(quotation.Span.End - 1); i < first; i++)
        {
            if (view[i].Surface.Start < quotation.Span.End)
                continue;
            if (view.IsVerb(i) || view[i].Upos is PartOfSpeech.Cconj or PartOfSpeech.Sconj || view[i].Form is ":" or ";" or "." or "?" or "!" || ++words > MostWordsBetween)
                return false;
        }

        return words <= 2 || HasComma(view, quotation.Span.End) || EndsClause(view, quotation);
    }

    private static bool HasComma(SentenceView view, int offset) =>
        offset < view.Text.Length && view.Text.AsSpan(offset, Math.Min(3, view.Text.Length - offset)).TrimStart().StartsWith(",", StringComparison.Ordinal);

    private static bool EndsClause(SentenceView view, Quotation quotation) => view.Text[quotation.Inner.End - 1] is ',' or '.' or '!' or '?' or '…';

    private static bool StandsBehind(SentenceView view, Quotation quotation, int last, bool broken)
    {
        if (quotation.Span.Start < view[last].Surface.End)
            return false;
        var words = 0;
        var mark = ' ';
        for (var i = last + 1; i < view.Tree.Count && view[i].Surface.Start < quotation.Span.Start; i++)
        {
            mark = view.IsWord(i) ? ' ' : view[i].Form[0];
            if (view.IsVerb(i) && view[i].Has("VerbForm=Fin") && view[i].Upos is PartOfSpeech.Verb || view[i].Form is ";" or "." || view.Is(i, "that") && view[i].Upos is PartOfSpeech.Sconj || ++words > MostWordsBehind)
                return false;
        }

        if (broken)
            return mark is ',' && words <= 14;
        return mark is ':' || IsClausal(view, quotation) && (mark is ',' || words <= 6 && char.IsUpper(view.Text[quotation.Inner.Start]));
    }
}
