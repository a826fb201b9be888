using Selon.Languages.Lexicons;
using Selon.Models;
using Selon.Syntax;

namespace Selon.Statements.Describing;

/// <summary>What is said, as features: its clauses with time, subject and negation, its words, what the lexicon of cues knows of them, and how it ends.</summary>
internal static class ContentFeatures
{
    private const int MostWords = 40;
    private const int MostClauses = 3;

    private static readonly CueClass[] Classes = [CueClass.Verb, CueClass.Noun, CueClass.Adjective];

    public static void Add(FeatureList features, IReadOnlyList<SentenceView> views, Draft draft, Stance rule, Form form)
    {
        var (words, clauses) = (0, 0);
        foreach (var range in draft.Content)
        {
            for (var at = SentenceView.IndexAt(views, range.Start); at < views.Count && views[at].Span.Start < range.End; at++)
            {
                var view = views[at];
                for (var i = view.TokenAt(range.Start); i < view.Tree.Count && view[i].Surface.Start < range.End && words < MostWords; i++, words++)
                {
                    if (clauses < MostClauses && view.IsWord(i) && IsHead(view, i, range))
                        AddClause(features, view, i, draft, rule, views, clauses++ == 0);
                    AddWord(features, view, i, words, rule is Stance.Asserts ? 1ul : 0);
                }
            }
        }

        features.Add(60, (ulong)Math.Min(words / 3, 6), (ulong)rule);
        features.Add(61, (ulong)clauses, (ulong)rule);
        features.Add(62, Ending(views[0].Text, draft.Content[^1]), (ulong)rule, (ulong)form);
    }

    private static bool IsHead(SentenceView view, int i, TextSpan range) =>
        view[i].Head < 0 || view[view[i].Head].Surface.Start is var head && (head < range.Start || head >= range.End);

    private static void AddWord(FeatureList features, SentenceView view, int i, int place, ulong gate)
    {
        var token = view[i];
        if (place < 2)
            features.AddWord(70 + place, view.Lower(i), gate);
        if (token.Upos is PartOfSpeech.Propn or PartOfSpeech.Num or PartOfSpeech.Punct or PartOfSpeech.Sym)
            return;
        features.AddWord(72, token.Lemma, gate);
        if (i > 0)
            features.AddWords(73, view[i - 1].Lemma, token.Lemma, gate);
    }

    private static void AddClause(FeatureList features, SentenceView view, int head, Draft draft, Stance rule, IReadOnlyList<SentenceView> views, bool first)
    {
        var token = view[head];
        var shape = ClauseShape.Of(view, head, draft);
        var (decided, gate, leads) = ((ulong)rule, rule is Stance.Asserts ? 1ul : 0, first ? 1ul : 0);
        foreach (var child in view.Tree.Children(head))
        {
            if (view[child].Relation is Relation.Advmod or Relation.Obj or Relation.Xcomp or Relation.Aux or Relation.Cop)
                features.AddWord(80, view[child].Lemma, Hashing.Mix((ulong)view[child].Relation, gate));
        }

        features.AddWord(81, token.Lemma, Hashing.Mix(gate, leads));
        features.AddWord(82, token.Lemma, Hashing.Mix(gate, shape.Negated));
        var whole = Hashing.Mix(Hashing.Mix(shape.Negated, shape.Time), shape.Finite, shape.Mood, shape.Modal);
        features.Add(83, whole, decided, leads);
        features.Add(84, whole, shape.Subject, decided);
        features.Add(85, Hashing.Mix(shape.Time, shape.Modal), shape.Subject, decided);
        features.Add(86, Hashing.Mix(shape.Negated, shape.Time), decided, leads);
        features.Add(87, Hashing.Mix(shape.Negated, shape.Time), decided, shape.Subject);
        features.Add(88, shape.Modal, decided, shape.Subject);
        features.Add(89, (ulong)token.Upos, decided, leads);
        features.Add(90, Hashing.Of(token.Features), decided, leads);
        features.Add(91, (ulong)token.Relation, decided, leads);
        features.Add(92, shape.Finite, shape.Mood, decided);
        features.Add(93, shape.Negated, decided, (ulong)draft.Frame);
        AddLexicon(features, view, head, shape, gate);
        if (!first || draft.CueToken < 0)
            return;
        var cue = views[draft.Sentence][draft.CueToken].Lemma;
        features.AddCue(26, cue, shape.Negated);
        features.AddCue(27, cue, shape.Time);
        features.AddCue(28, cue, shape.Subject);
        features.AddCue(29, cue, shape.Copular);
    }

    /// <summary>What the head would be as a cue of its own: who says that he regrets, judges.</summary>
    private static void AddLexicon(FeatureList features, SentenceView view, int head, ClauseShape shape, ulong gate)
    {
        foreach (var type in Classes)
        {
            foreach (var entry in view.Pack.Cues.Find(type, view[head].Lemma))
            {
                if (entry.Stance is Stance.Asserts || entry.Rest.Count > 0)
                    continue;
                var stance = Hashing.Mix((ulong)type, (ulong)entry.Stance);
                features.Add(94, stance, shape.Subject, gate);
                features.Add(95, Hashing.Mix(stance, shape.Subject), shape.Negated, gate);
                features.Add(96, stance, shape.Finite, gate);
            }
        }
    }

    private static ulong Ending(string text, TextSpan range)
    {
        for (var end = range.End; end > range.Start && !char.IsLetterOrDigit(text[end - 1]); end--)
        {
            if (text[end - 1] is '?' or '!' or '…')
                return text[end - 1];
        }

        return 0;
    }
}
