using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements;

/// <summary>Finds the further source from whom a source has it (<c>citant une source…</c>).</summary>
internal static class Citations
{
    public static TextSpan? Find(SentenceView view, Draft draft)
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
            return NounPhrase.Span(view, obj);
        }

        return null;
    }

    private static int Root(SentenceView view, int token) => view[token].Head is >= 0 and var head && view[token].Relation is Relation.Parataxis or Relation.Conj ? head : token;
}
