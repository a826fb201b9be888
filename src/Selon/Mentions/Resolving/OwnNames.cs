using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Resolving;

/// <summary>Finds the name in a phrase that is the phrase's own, and not that of a body or place that it mentions.</summary>
internal sealed class OwnNames(ProfileBook book)
{
    public NameRun? In(SentenceView view, int head, TextSpan span)
    {
        var runs = book.RunsIn(view.Index).Where(run => span.Contains(run.Span)).ToList();
        if (runs.Count == 0)
            return book.RunsIn(view.Index).FirstOrDefault(run => run.First <= head && head <= run.Last);
        if (runs.Find(run => run.First <= head && head <= run.Last && book.Of(run).IsPerson) is { } whole)
            return runs.Find(run => run.First == whole.Last + 1 && book.Of(run).IsPerson && IsTitled(view, run, head, span)) ?? whole;
        if (runs.Find(run => book.Of(run).IsPerson && IsTitled(view, run, head, span)) is { } titled)
            return titled;
        if (runs.Find(run => !book.Of(run).IsPerson && IsApposed(view, run, head)) is { } apposed)
            return apposed;
        if (runs.Find(run => EndsPhrase(view, run, head, span)) is { } last)
            return last;
        NameRun? best = null;
        var person = view.Noun(head) is { Kind: NounKind.Person };
        foreach (var run in runs)
        {
            if (run.First <= head && head <= run.Last)
                return runs.Find(next => next.First == run.Last + 1 && next.Last > next.First && book.Of(next).IsPerson) ?? run;
            if ((best is null || person && !book.Of(best).IsPerson && book.Of(run).IsPerson) && IsOwn(view, run, head))
                best = run;
        }

        return best;
    }

    /// <summary>A person's name behind nouns one of which is a person's (<c>le délégué CSC Luc Amat</c>), or behind the comma of such a phrase (<c>le critique de Radio Sud, Luc Amat</c>).</summary>
    private static bool IsTitled(SentenceView view, NameRun run, int head, TextSpan span)
    {
        var first = view.TokenAt(span.Start);
        var before = run.First - 1;
        if (before < first)
            return false;
        if (view[before].Form is ",")
            return head < before && (IsPerson(view, head) || view.Noun(head) is null && view[head].Upos is PartOfSpeech.Noun && view.Pack.GivenNames.ContainsKey(view[run.First].Form)) && !Enumerable.Range(head, before - head).Any(i => view.IsVerb(i) || view.Is(i, "relative"))
                && Enumerable.Range(head + 1, before - head - 1).All(i => view[i].Form is not ",");
        var titled = false;
        while (before >= first && view[before].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.X)
            titled |= IsPerson(view, before--);
        if (!titled)
            return false;
        while (before >= first && view[before].Upos is PartOfSpeech.Det)
            before--;
        return before < first || view[before].Upos is not (PartOfSpeech.Adp or PartOfSpeech.Cconj);
    }

    /// <summary>A body's name behind its noun between commas (<c>l'armateur, la société grecque Thalos</c>).</summary>
    private static bool IsApposed(SentenceView view, NameRun run, int head)
    {
        var before = run.First - 1;
        var titled = false;
        while (before > head && view[before].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj)
            titled |= view.Noun(before--) is { Kind: not NounKind.Person };
        if (!titled || before <= head || view[before].Upos is not PartOfSpeech.Det || view[before - 1].Form is not ",")
            return false;
        return !Enumerable.Range(head, before - head).Any(i => view.IsVerb(i) || i < before - 1 && view[i].Form is ",");
    }

    /// <summary>A name behind the comma that ends the whole of a phrase (<c>le transporteur, les Cars Roy</c>, “a lawmaker who left the ruling party, Anne Roy”).</summary>
    private bool EndsPhrase(SentenceView view, NameRun run, int head, TextSpan span)
    {
        var before = run.First - 1;
        if (before > head && view[before].Upos is PartOfSpeech.Det)
            before--;
        if (before <= head || view[before].Form is not "," || !view.Trim(span).End.Equals(run.Span.End) || book.Of(run).Kind is EntityKind.Place)
            return false;
        var inner = Enumerable.Range(head + 1, before - head - 1);
        if (inner.Any(i => view[i].Form is ",") || Enumerable.Range(run.First, run.Last - run.First + 1).Any(i => view[i].Relation is Relation.Conj))
            return false;
        return book.Of(run).IsPerson == IsPerson(view, head) || book.Of(run).Kind is EntityKind.Unknown || view.Is(head, "person-or-body");
    }

    private static bool IsPerson(SentenceView view, int token) =>
        view.Noun(token) is { Kind: NounKind.Person } || view.Noun(token) is null && (NameFinder.IsOrigin(view, token) || view[token].Upos is PartOfSpeech.Noun && PhraseQuestions.IsPersonLike(view, token));

    private bool IsOwn(SentenceView view, NameRun run, int head)
    {
        if (run.First == head + 1 && Suits(view, run, head) && !IsPossessor(view, run))
            return true;
        if (run.Last < head && view.Noun(head) is { Kind: NounKind.Person } && !book.Of(run).IsPerson)
            return false;   // “a Pentagon official”
        for (var at = run.First; at <= run.Last; at++)
        {
            if (view[at].Head >= run.First && view[at].Head <= run.Last)
                continue;
            for (var up = at; up >= 0 && up != head; up = view[up].Head)
            {
                if (view.Tree.Child(up, Relation.Case) >= 0 || view[up].Relation is not (Relation.Appos or Relation.Flat or Relation.Nmod or Relation.Compound or Relation.Dep or Relation.Nsubj or Relation.Amod))
                    return false;
                if (view[up].Head == head)
                    return Suits(view, run, head);
            }
        }

        return false;
    }

    private static bool IsPossessor(SentenceView view, NameRun run) => run.Last + 1 < view.Tree.Count && view[run.Last + 1] is { Upos: PartOfSpeech.Part, Relation: Relation.Case };

    private bool Suits(SentenceView view, NameRun run, int head)
    {
        var noun = view.Noun(head);
        var kind = book.Of(run).Kind;
        return noun is null || kind is EntityKind.Unknown || (noun.Kind is NounKind.Person) == (kind is EntityKind.Person);
    }
}
