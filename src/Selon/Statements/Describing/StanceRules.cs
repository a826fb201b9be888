using Selon.Languages.Lexicons;
using Selon.Statements.Cues;
using Selon.Syntax;

namespace Selon.Statements.Describing;

/// <summary>Tells by rule what a speaker does: by the cue, its negation, and, for quoted words, what they do by themselves.</summary>
internal static class StanceRules
{
    public static Stance Decide(SentenceView view, Draft draft, IReadOnlyList<SentenceView> views)
    {
        var stance = draft.Entry is null ? Stance.Asserts : draft.Negated ? draft.Entry.Negated : draft.Entry.Stance;
        if (draft.Entry is not null && draft.Frame is Frames.Inf && (draft.Negated ? view.Is(draft.CueToken, "volition") : view.Is(draft.CueToken, "refusal")) && Does(view, draft, "speaking"))
            return Stance.Declines;
        if (draft.Entry is not null && !draft.Negated && view.Is(draft.CueToken, "volition") && Does(view, draft, "knowing"))
            return Stance.Asks;
        if (stance is Stance.Asserts && Announces(view, draft))
            return Stance.Promises;
        if (stance is not Stance.Asserts || draft.Frame is not (Frames.Quote or Frames.None))
            return stance;
        return Performed(views, draft) ?? stance;
    }

    /// <summary>The draft with the entry of a cue that was taken for another part of speech than the verb that it is (<c>juge</c>).</summary>
    public static Draft Complete(SentenceView view, Draft draft)
    {
        if (draft.Entry is not null || draft.CueToken < 0)
            return draft;
        var group = VerbGroup.Of(view, draft.CueToken);
        return CueMatcher.EntryFor(view, CueClass.Verb, draft.CueToken, draft.Frame, group.Reflexive) is { } entry ? draft with { Entry = entry, Negated = draft.Negated || group.Negated } : draft;
    }

    /// <summary>An own plan: a thing announced, a future announced, or what the speaker says that they themselves will do.</summary>
    private static bool Announces(SentenceView view, Draft draft)
    {
        if (draft.CueToken < 0 || draft.Negated || draft.Source is null)
            return false;
        var announcing = view.Is(draft.CueToken, "announcing");
        if (announcing && draft.Frame is Frames.Np)
            return draft.Content[0].Start > view[draft.CueToken].Surface.Start;
        var clause = view.Tree.Child(draft.CueToken, Relation.Ccomp);
        if (clause < 0 || view.Is(clause, "modal"))
            return false;
        if (announcing)
            return IsFuture(view, clause);
        var subject = view.Tree.Child(clause, Relation.Nsubj);
        return (IsFuture(view, clause) || view[clause].Has("Mood=Cnd")) && subject >= 0 && view[subject].Upos is PartOfSpeech.Pron && view.Is(subject, "third-person")
            && AgreesWith(view, subject, draft.Source);
    }

    private static bool IsFuture(SentenceView view, int verb) =>
        view[verb].Has("Tense=Fut") || view.Tree.Children(verb, Relation.Aux).Any(aux => view[aux].Has("Tense=Fut") || view.Is(aux, "future"));

    private static bool AgreesWith(SentenceView view, int pronoun, SourcePhrase source) =>
        view[pronoun].Has("Number=Plur") == view[source.Head].Has("Number=Plur")
        && !(view[pronoun].Has("Gender=Fem") && view[source.Head].Has("Gender=Masc")) && !(view[pronoun].Has("Gender=Masc") && view[source.Head].Has("Gender=Fem"));

    /// <summary>True where what is wanted or refused is such an act.</summary>
    private static bool Does(SentenceView view, Draft draft, string acts)
    {
        var verb = view.Tree.Child(draft.CueToken, Relation.Xcomp);
        return verb >= 0 && view.Is(verb, acts);
    }

    /// <summary>“We urge…” in quoted words urges; a quotation that asks is a question.</summary>
    private static Stance? Performed(IReadOnlyList<SentenceView> views, Draft draft)
    {
        var range = draft.Content[0];
        if (EndsWithQuestion(views[0].Text, range))
            return Stance.Asks;
        var at = SentenceView.IndexAt(views, range.Start);
        if (at < views.Count && views[at].Span.Overlaps(range))
        {
            var view = views[at];
            for (var i = view.TokenAt(range.Start); i < view.Tree.Count && view[i].Surface.Start < range.End; i++)
            {
                if (view[i].Upos is not PartOfSpeech.Verb || view[i].Relation is not (Relation.Root or Relation.Ccomp or Relation.Parataxis or Relation.Conj))
                    continue;
                if (!view.Tree.Children(i, Relation.Nsubj).Any(subject => view.Is(subject, "first-person")))
                    return null;
                if (IsFuture(view, i) && !view.Is(i, "modal"))
                    return Stance.Promises;
                var group = VerbGroup.Of(view, i);
                var entry = CueMatcher.Match(view, CueClass.Verb, i, group.Reflexive).Select(match => match.Entry)
                    .FirstOrDefault(entry => entry.Stance is Stance.Demands or Stance.Promises or Stance.Judges or Stance.Denies && entry.Strength >= 0.5);
                return entry is not null && !group.Negated && group.First == group.Last ? entry.Stance : null;
            }
        }

        return null;
    }

    private static bool EndsWithQuestion(string text, TextSpan range)
    {
        var end = range.End;
        while (end > range.Start && !char.IsLetterOrDigit(text[end - 1]) && text[end - 1] is not '?')
            end--;
        return end > range.Start && text[end - 1] is '?' && !text.AsSpan(range.Start, range.Length).Contains('.');
    }
}
