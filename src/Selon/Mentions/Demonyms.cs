using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions;

/// <summary>States to which a noun belongs by a demonym: its own (<c>le Brésilien</c>) or an adjective's that hangs on it (<c>les responsables américains</c>), not one that hangs deeper (<c>expert en politique russe</c>).</summary>
internal static class Demonyms
{
    public static IEnumerable<string> Of(SentenceView view, int noun)
    {
        var states = view.Pack.States;
        if (states.OfDemonym(view[noun].Form) is { } own)
            yield return own;
        foreach (var child in view.Tree.Children(noun))
        {
            if (view[child].Relation is Relation.Amod or Relation.Compound or Relation.Nmod && view.Tree.Child(child, Relation.Case) < 0 && states.OfDemonym(view[child].Form) is { } state)
                yield return state;
        }
    }
}
