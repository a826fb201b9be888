using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Resolving;

/// <summary>
/// Tells whom a relative clause that makes a statement qualifies. The parser often hangs it on the nearest noun; behind a comma it rather goes with
/// a person, and never with what cannot speak (<c>la présidente de la ligue, Anne Roy, qui réclame…</c>, <c>dans un état stable, selon sa famille, qui demande…</c>).
/// </summary>
internal sealed class RelativeAntecedent(ProfileBook book)
{
    private enum Rank { Thing, Body, Person }

    /// <param name="antecedent">What the parser hangs the clause on; -1 where it gives nothing.</param>
    /// <param name="relative">The pronoun.</param>
    /// <returns>The head token of the antecedent; -1 where there is none.</returns>
    public int Of(SentenceView view, int antecedent, int relative)
    {
        var comma = relative - 1;
        while (comma > 0 && view[comma].Upos is PartOfSpeech.Adp)
            comma--;
        if (comma <= 0 || view[comma].Form is not "," || comma <= antecedent || RankOf(view, antecedent) is Rank.Person)
            return antecedent;
        var before = Nominals(view, Inside(view, comma)).ToList();
        var (best, rank) = (antecedent, before.Contains(antecedent) ? RankOf(view, antecedent) : Rank.Thing);
        foreach (var candidate in before.Concat(antecedent < 0 ? [] : Nominals(view, antecedent)))
        {
            if (RankOf(view, candidate) is var other && other > rank && Agrees(view, candidate, relative))
                (best, rank) = (candidate, other);
        }

        return best;
    }

    /// <summary>The last word in front of the comma and of brackets (<c>Anne Roy (MR), qui…</c>).</summary>
    private static int Inside(SentenceView view, int comma)
    {
        var last = comma - 1;
        if (view[last].Form is not ")")
            return last;
        while (last > 0 && view[last].Form is not "(")
            last--;
        return last - 1;
    }

    /// <summary>A word and the nouns in front that it hangs on, nearest first.</summary>
    private static IEnumerable<int> Nominals(SentenceView view, int token)
    {
        for (var at = token; at >= 0; at = view[at].Head < at ? view[at].Head : -1)
        {
            if (view[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.X)
                yield return at;
            if (view[at].Relation is not (Relation.Nmod or Relation.Appos or Relation.Flat or Relation.Amod or Relation.Conj or Relation.Obl or Relation.Nummod or Relation.Compound or Relation.Case or Relation.Det or Relation.Advmod))
                yield break;
        }
    }

    private Rank RankOf(SentenceView view, int token)
    {
        if (token < 0)
            return Rank.Thing;
        if (book.RunsIn(view.Index).FirstOrDefault(run => run.First <= token && token <= run.Last) is { } run)
            return book.Of(run).IsPerson ? Rank.Person : Rank.Body;
        return view.Noun(token) switch
        {
            { Kind: NounKind.Person } => Rank.Person,
            { Kind: NounKind.Organisation or NounKind.Group or NounKind.Document } => Rank.Body,
            null when PhraseQuestions.IsPersonLike(view, token) => Rank.Person,
            _ => Rank.Thing,
        };
    }

    private static bool Agrees(SentenceView view, int candidate, int relative)
    {
        var verb = view[relative].Head;
        if (verb < 0)
            return true;
        var plural = view[verb].Has("Number=Plur") || view.Tree.Children(verb, Relation.Aux).Any(aux => view[aux].Has("Number=Plur"));
        return !view[candidate].Has(plural ? "Number=Sing" : "Number=Plur") || view[relative].Relation is not Relation.Nsubj;
    }
}
