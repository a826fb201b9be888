using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>A verb with what belongs to it: auxiliaries, negation, reflexive clitics, and the semi-auxiliary that governs it.</summary>
/// <param name="Verb">The verb itself.</param>
/// <param name="Holder">The verb that has the subject: the semi-auxiliary where there is one.</param>
/// <param name="First">First token of the group.</param>
/// <param name="Last">Last token of the group.</param>
internal sealed record VerbGroup(int Verb, int Holder, int First, int Last, bool Negated, bool Passive, bool Reflexive)
{
    public static VerbGroup Of(SentenceView view, int verb)
    {
        var (first, last) = (verb, verb);
        var (negations, emptyNegations, passive, reflexive) = (0, 0, false, false);
        Collect(view, verb);
        var holder = verb;
        for (var steps = 0; steps < 3; steps++)
        {
            var head = view[holder].Head;
            if (head < 0 || head > holder || view[holder].Relation is not (Relation.Xcomp or Relation.Ccomp or Relation.Obl or Relation.Advcl)
                || view[holder].Has("VerbForm=Fin") || !view.Is(head, "semi-auxiliary") || !view.IsVerb(head) || holder - head > 6)
                break;
            holder = head;
            first = Math.Min(first, head);
            Collect(view, holder);
        }

        while (first > 0 && view[first - 1].Upos is PartOfSpeech.Adv && view[first - 1].Relation is Relation.Advmod && view[first - 1].Head == verb && !view.Is(first - 1, "framing-adverb"))
            first--;
        var auxiliaries = view.Tree.Children(verb, Relation.Aux).ToList();
        passive = auxiliaries.Any(child => view[child].Subtype == "pass")
            || auxiliaries.Count == 0 && view.Tree.Children(verb, Relation.Nsubj).Any(child => view[child].Subtype == "pass") && view[verb].Has("VerbForm=Part");
        return new VerbGroup(verb, holder, first, last, negations > 0 || emptyNegations > 0 && !Restricts(view, last), passive, reflexive);

        void Collect(SentenceView sentence, int of)
        {
            foreach (var child in sentence.Tree.Children(of))
            {
                var token = sentence[child];
                var belongs = token.Relation is Relation.Aux && Math.Abs(child - of) < 8;
                if (child < of && token.Relation is Relation.Mark or Relation.Case && sentence.Is(child, "without"))
                    negations++;
                if (token.Relation is Relation.Advmod or Relation.Det && sentence.Is(child, "negation") && Math.Abs(child - of) < 6)
                {
                    belongs = token.Relation is Relation.Advmod;
                    if (sentence.Is(child, "negation-empty") && child > of)
                        continue;
                    if (sentence.Is(child, "negation-empty"))
                        emptyNegations++;
                    else
                        negations++;
                }
                else if (child < of && token.Upos is PartOfSpeech.Pron && sentence.Is(child, "reflexive") && token.Relation is not Relation.Nsubj)
                {
                    reflexive = true;
                    belongs = token.Relation is Relation.Expl or Relation.Obj or Relation.Iobj or Relation.Obl;
                }

                if (belongs)
                {
                    first = Math.Min(first, child);
                    last = Math.Max(last, child);
                }
            }
        }
    }

    /// <summary>“ne … que” limits and does not deny.</summary>
    private static bool Restricts(SentenceView view, int last)
    {
        for (var i = last + 1; i < Math.Min(view.Tree.Count, last + 4); i++)
        {
            if (view.Is(i, "that"))
                return true;
        }

        return false;
    }
}
