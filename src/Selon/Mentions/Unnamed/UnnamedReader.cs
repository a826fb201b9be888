using Selon.Mentions.Resolving;
using Selon.Statements;
using Selon.Statements.Occasions;
using Selon.Syntax;

namespace Selon.Mentions.Unnamed;

/// <summary>Reads from a description how many unnamed sources there are, what they are, of whom, and why they are not named.</summary>
internal static class UnnamedReader
{
    private const int LongestReason = 40;

    /// <param name="view">The sentence of the description.</param>
    /// <param name="head">Its noun.</param>
    /// <param name="span">Its words.</param>
    public static UnnamedSource Of(SentenceView view, int head, TextSpan span)
    {
        var (type, telling) = TypeOf(view, head, span);
        return new UnnamedSource { Count = CountOf(view, head, span), Type = type, Of = OfWhom(view, head, telling, span), Reason = ReasonOf(view, head) };
    }

    private static int? CountOf(SentenceView view, int head, TextSpan span)
    {
        foreach (var child in view.Tree.Children(head, Relation.Nummod))
        {
            if (span.Contains(view[child].Surface))
                return view.Pack.Unnamed.Number(view.Lower(child));
        }

        return view[head].Upos is PartOfSpeech.Num ? view.Pack.Unnamed.Number(view.Lower(head)) : PhraseQuestions.IsPlural(view, head) ? null : 1;
    }

    /// <summary>The noun tells, or an adjective, or what the noun is part of (<c>source diplomatique</c>, <c>source au ministère</c>, <c>l'un des riverains</c>).</summary>
    private static (SourceType? Type, int Token) TypeOf(SentenceView view, int head, TextSpan span)
    {
        if (view.Pack.Unnamed.TypeOf(view[head].Lemma.ToLowerInvariant()) is { } own)
            return (own, head);
        for (var i = view.TokenAt(span.Start); i < view.Tree.Count && view[i].Surface.Start < span.End; i++)
        {
            if (i != head && view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj && view.Pack.Unnamed.TypeOf(view[i].Lemma.ToLowerInvariant()) is { } type)
                return (type, i);
        }

        return (null, head);
    }

    /// <summary>The complement of the noun, or of the adjective that tells the type.</summary>
    private static TextSpan? OfWhom(SentenceView view, int head, int telling, TextSpan span)
    {
        foreach (var of in telling == head ? (int[])[head] : [telling, head])
        {
            foreach (var child in view.Tree.Children(of))
            {
                if (child > of && child != telling && view[child].Relation is Relation.Nmod or Relation.Obl && view[child].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && span.Contains(view[child].Surface))
                    return Complement(view, child);
                if (child < of && view[child].Relation is Relation.Compound && view[child].Upos is PartOfSpeech.Propn && span.Contains(view[child].Surface))
                    return view.Tree.Span(view.Tree.First(child), view.Tree.Last(child));
            }
        }

        return null;
    }

    /// <summary>Without preposition, relative clause and what a comma adds.</summary>
    private static TextSpan Complement(SentenceView view, int noun)
    {
        var (first, last) = (view.Tree.First(noun), view.Tree.Last(noun));
        foreach (var child in view.Tree.Children(noun))
        {
            if (child < noun && view[child].Relation is Relation.Case)
                first = Math.Max(first, view.Tree.Last(child) + 1);
            if (child > noun && (view[child].Relation is Relation.Acl or Relation.Appos or Relation.Parataxis || view[view.Tree.First(child)].Form is ","))
                last = Math.Min(last, view.Tree.First(child) - 1);
        }

        while (first < noun && (view[first].Upos is PartOfSpeech.Adp or PartOfSpeech.Punct || view[first].Surface == view[first - 1].Surface))
            first++;
        return view.Trim(view.Tree.Span(first, Math.Max(last, noun)));
    }

    private static TextSpan? ReasonOf(SentenceView view, int head)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (view.Pack.Unnamed.Reasons.Any(phrase => MediaPhrase.Stands(view, phrase, i)) && view.Around(i) is null)
                return Clause(view, head, i);
        }

        return null;
    }

    /// <summary>All that hangs together with the word, up to the source and to the verb by which it speaks.</summary>
    private static TextSpan Clause(SentenceView view, int head, int word)
    {
        var at = word;
        while (view[at].Relation is not (Relation.Acl or Relation.Advcl) && view[at].Head is >= 0 and var up && up != head && up != view[head].Head && view[up].Relation is not Relation.Root && !view.Tree.IsUnder(head, up)
            && view.Tree.Last(up) - view.Tree.First(up) < LongestReason)
            at = up;
        return view.Trim(view.Tree.Span(view.Tree.First(at), view.Tree.Last(at)));
    }
}
