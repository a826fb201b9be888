using Selon.Syntax;

namespace Selon.Statements.Sources;

/// <summary>The span of a noun phrase with its titles and appositions, without what only hangs on to it.</summary>
internal static class NounPhrase
{
    /// <param name="outside">A token that must not be inside, such as the cue of a participle that qualifies the noun; -1 for none.</param>
    public static TextSpan Span(SentenceView view, int head, int outside = -1)
    {
        var tree = view.Tree;
        var first = tree.First(head);
        var last = tree.Last(head);
        foreach (var child in tree.Children(head))
        {
            var relation = view[child].Relation;
            if (child < head && relation is Relation.Case or Relation.Cc or Relation.Mark or Relation.Punct or Relation.Advmod or Relation.Parataxis
                && !IsInside(view, child, head))
                first = Math.Max(first, tree.Last(child) + 1);
            if (child > head && (outside >= 0 && tree.IsUnder(outside, child) || HangsOn(view, head, child)))
                last = Math.Min(last, tree.First(child) - 1);
        }

        if (outside > head)
            last = Math.Min(last, outside - 1);
        if (outside >= 0 && outside < head)
            first = Math.Max(first, outside + 1);
        first = Math.Min(first, head);
        last = Math.Max(last, head);
        while (first < head && !view.IsWord(first) && !OpensQuotation(view, first))
            first++;
        while (last > head && !view.IsWord(last) && !ClosesInside(view, first, last))
            last--;
        return tree.Span(first, last);
    }

    /// <summary>An adverb behind a determiner (“tout”, “même”) is part of the phrase; one that stands in front of it is not.</summary>
    private static bool IsInside(SentenceView view, int child, int head) =>
        view[child].Relation is Relation.Advmod && view.Tree.Children(head, Relation.Det).Any(det => det < child);

    /// <summary>Non-restrictive relatives, side clauses and wrongly joined clauses are outside.</summary>
    private static bool HangsOn(SentenceView view, int head, int child)
    {
        var token = view[child];
        var start = view.Tree.First(child);
        var comma = start > 0 && view[start - 1].Upos is PartOfSpeech.Punct || view[start].Upos is PartOfSpeech.Punct;
        return token.Relation switch
        {
            Relation.Acl => Disagrees(view, head, child) || comma && token.Subtype == "relcl" || comma && view.Tree.Last(child) - start > 12,
            Relation.Parataxis or Relation.Advcl or Relation.Ccomp or Relation.Xcomp or Relation.Discourse => true,
            Relation.Conj => view.IsVerb(child) && !view.IsVerb(head),
            Relation.Obl => comma,
            Relation.Punct => false,
            _ => false,
        };
    }

    /// <summary>A participle of the other gender is a verb that the parser has not known (<c>l'entraîneur nie tout</c>).</summary>
    private static bool Disagrees(SentenceView view, int head, int participle) =>
        view[participle].Has("VerbForm=Part") && view[head].Upos is PartOfSpeech.Noun
        && (view[head].Has("Gender=Masc") && view[participle].Has("Gender=Fem") || view[head].Has("Gender=Fem") && view[participle].Has("Gender=Masc"));

    private static bool OpensQuotation(SentenceView view, int token) =>
        view.Quotations.Any(quotation => quotation.Span.Start == view[token].Surface.Start);

    private static bool ClosesInside(SentenceView view, int first, int last) =>
        view[last].Form is ")" || view.Quotations.Any(quotation => quotation.Span.End == view[last].Surface.End && quotation.Span.Start >= view[first].Surface.Start);
}
