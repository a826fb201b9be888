using Selon.Syntax;

namespace Selon.Statements.Describing;

/// <summary>What the head of a clause and its dependents tell of it, as small numbers.</summary>
/// <param name="Time">0 nothing, 1 past, 2 conditional, 3 future.</param>
/// <param name="Subject">0 none, 1 first person, 2 a pronoun of the third person like the source, 3 another one, 4 other pronouns, 5 a name, 6 a noun.</param>
/// <param name="Finite">0 no verb, 1 finite, 2 infinitive, 3 participle.</param>
/// <param name="Mood">1 subjunctive, 2 imperative.</param>
/// <param name="Modal">1 with a modal below, 2 where it is one.</param>
internal readonly record struct ClauseShape(ulong Negated, ulong Time, ulong Subject, ulong Finite, ulong Mood, ulong Modal, ulong Copular)
{
    public static ClauseShape Of(SentenceView view, int head, Draft draft)
    {
        var token = view[head];
        var shape = new ClauseShape(0, TimeOf(view, head), 0, token.Has("VerbForm=Fin") ? 1ul : token.Has("VerbForm=Inf") ? 2ul : token.Has("VerbForm=Part") ? 3ul : 0,
            token.Has("Mood=Sub") ? 1ul : token.Has("Mood=Imp") ? 2ul : 0, view.Is(head, "modal") ? 2ul : 0, 0);
        foreach (var child in view.Tree.Children(head))
            shape = shape.With(view, child, draft);
        return shape;
    }

    private ClauseShape With(SentenceView view, int child, Draft draft) => view[child].Relation switch
    {
        Relation.Advmod or Relation.Det when view.Is(child, "negation") => this with { Negated = 1 },
        Relation.Expl => this with { Subject = 4 },
        Relation.Nsubj => this with { Subject = SubjectOf(view, child, draft) },
        Relation.Aux or Relation.Cop => this with
        {
            Finite = view[child].Has("VerbForm=Fin") ? 1ul : Finite,
            Time = Math.Max(Time, TimeOf(view, child)),
            Modal = view.Is(child, "modal") ? 1ul : Modal,
            Copular = view[child].Relation is Relation.Cop ? 1ul : Copular,
        },
        _ => this,
    };

    private static ulong TimeOf(SentenceView view, int token) =>
        view[token].Has("Tense=Fut") || view.Is(token, "future") ? 3ul : view[token].Has("Mood=Cnd") ? 2ul : view[token].Has("Tense=Past") || view[token].Has("Tense=Imp") ? 1ul : 0;

    private static ulong SubjectOf(SentenceView view, int subject, Draft draft)
    {
        if (view.Is(subject, "first-person"))
            return 1;
        if (view[subject].Upos is PartOfSpeech.Pron && view.Is(subject, "third-person"))
            return draft.Source is { } source && source.Sentence == view.Index && view[subject].Has("Number=Plur") == view[source.Head].Has("Number=Plur") ? 2ul : 3;
        return view[subject].Upos is PartOfSpeech.Pron ? 4ul : view[subject].Upos is PartOfSpeech.Propn ? 5ul : 6;
    }
}
