using Selon.Statements.Contents;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements;

/// <summary>Finds the further source from whom a source has it (<c>citant une source…</c>).</summary>
internal static class Citations
{
    /// <summary>The draft with its further source, and without the words that cite it in its content.</summary>
    public static Draft With(SentenceView view, Draft draft)
    {
        if (Find(view, draft) is not { } found || draft.Source?.Span.Overlaps(found.Citing) is true)
            return draft;
        IReadOnlyList<TextSpan> content = [.. draft.Content.SelectMany(range => range.Overlaps(found.Clause) ? Ranges.Without(view, range, found.Clause) : [range])];
        return content.Count == 0 ? draft : draft with { Citing = found.Citing, Content = content };
    }

    /// <summary>True for a verb that names a further source for what is said beside it, and says nothing itself.</summary>
    public static bool IsCiting(SentenceView view, int token) =>
        view.Is(token, "citing") && !view[token].Has("VerbForm=Fin") && view[token].Relation is Relation.Advcl or Relation.Acl or Relation.Conj;

    private static (TextSpan Citing, TextSpan Clause)? Find(SentenceView view, Draft draft)
    {
        if (draft.CueToken < 0)
            return null;
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (!view.IsVerb(i) || !view.Is(i, "citing") || i == draft.CueToken || view[i].Has("VerbForm=Fin") || view.Around(i) is not null)
                continue;
            var obj = view.Tree.Child(i, Relation.Obj);
            if (obj < i || !view.Tree.IsUnder(i, Root(view, draft.CueToken)))
                continue;
            var citing = NounPhrase.Span(view, obj);
            return (citing, new TextSpan(view[view.Tree.First(i) > i - 3 ? view.Tree.First(i) : i].Surface.Start, citing.End));
        }

        return null;
    }

    private static int Root(SentenceView view, int token) => view[token].Head is >= 0 and var head && view[token].Relation is Relation.Parataxis or Relation.Conj ? head : token;
}
