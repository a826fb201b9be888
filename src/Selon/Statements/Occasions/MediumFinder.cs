using Selon.Languages.Lexicons;
using Selon.Statements.Cues;
using Selon.Syntax;

namespace Selon.Statements.Occasions;

/// <summary>Finds the adverbial, the source or the cue that tells what a statement is said in.</summary>
internal static class MediumFinder
{
    private const int MostWordsBefore = 6;
    private const int MostSteps = 10;

    /// <param name="Head">The head of the adverbial; -1 where it is none.</param>
    internal readonly record struct Match(Medium Medium, TextSpan Span, int Head);

    public static Match? Find(Surroundings around, IReadOnlyList<MediaPhrase> phrases) => Adverbial(around, phrases) ?? AsCue(around);

    /// <summary>The medium of what a document says itself.</summary>
    public static Match? OfSource(SentenceView view, SourcePhrase source, IReadOnlyList<MediaPhrase> phrases)
    {
        var head = source.Antecedent >= 0 ? source.Antecedent : source.Head;
        var phrase = phrases.FirstOrDefault(phrase => phrase.First <= head && head <= phrase.Last);
        if (phrase?.Entries.FirstOrDefault(entry => entry.Source)?.Medium is not { } medium || head > 0 && char.IsUpper(view[head].Form[0]))
            return null;   // “Le Courrier de Meuse” is no letter
        return new Match(medium, source.Antecedent < 0 ? source.Span : view.Tree.Span(phrase.First, phrase.Last), -1);
    }

    private static Match? Adverbial(Surroundings around, IReadOnlyList<MediaPhrase> phrases)
    {
        var view = around.View;
        foreach (var phrase in phrases)
        {
            if (around.IsContent(phrase.Head) || view.Around(phrase.Head) is not null || Opening(view, phrase) is not (var entry, var preposition) || entry.Medium is not { } medium)
                continue;
            if (IsBeside(around, phrase.Head) && around.Phrase(around.FirstBehind(preposition), phrase.Head, phrase.End(view), pastSource: true) is { } span)
                return new Match(medium, span, phrase.Head);
        }

        return null;
    }

    /// <summary>A cue that tells it by itself (<c>tweeted</c>).</summary>
    private static Match? AsCue(Surroundings around)
    {
        var (view, draft) = (around.View, around.Draft);
        return view.IsVerb(draft.CueToken) && draft.Cue is { } cue && view.Pack.Media.Find(view[draft.CueToken].Lemma).FirstOrDefault(entry => entry.Behind.Count == 0)?.Medium is { } medium
            ? new Match(medium, cue, -1)
            : null;
    }

    /// <summary>The entry whose preposition stands in front of the phrase, and the preposition's last token.</summary>
    private static (MediumEntry Entry, int Preposition)? Opening(SentenceView view, MediaPhrase phrase)
    {
        for (var at = phrase.First - 1; at >= Math.Max(0, phrase.First - MostWordsBefore); at--)
        {
            foreach (var entry in phrase.Entries)
            {
                if (entry.Behind.Any(words => MediaPhrase.Stands(view, words, at) && !LeadsToListener(view, words)))
                    return (entry, at);
            }

            if (view[at].Upos is PartOfSpeech.Adp or PartOfSpeech.Punct or PartOfSpeech.Sconj or PartOfSpeech.Cconj or PartOfSpeech.Aux || view[at].Has("VerbForm=Fin"))
                return null;
        }

        return null;
    }

    /// <summary>Then they tell a medium only where somebody is told (“likened it to the BBC”).</summary>
    private static bool LeadsToListener(SentenceView view, string[] words) =>
        string.Join(' ', words) is var preposition && view.Pack.Words["addressee"].Contains(preposition) && !view.Pack.Words["at"].Contains(preposition);

    /// <summary>Whether the words hang on the cue, on its source, or on what the parser joins with them outside the content.</summary>
    private static bool IsBeside(Surroundings around, int token)
    {
        var (view, draft) = (around.View, around.Draft);
        var holder = view.IsVerb(draft.CueToken) ? VerbGroup.Of(view, draft.CueToken).Holder : view[draft.CueToken].Relation is Relation.Obj ? view[draft.CueToken].Head : draft.CueToken;
        var at = token;
        for (var steps = 0; at >= 0 && steps < MostSteps; steps++)
        {
            if (at == draft.CueToken || at == holder || draft.Cue is { } cue && cue.Contains(view[at].Span) || around.IsSource(at))
                return true;
            if (around.IsContent(at))
                return view.Tree.IsUnder(at, draft.CueToken) || view.Tree.IsUnder(draft.CueToken, at);
            if (at != token && view.IsVerb(at) && !PassesOn(around, at))
                return false;
            at = view[at].Head;
        }

        return false;
    }

    /// <summary>A participle beside the cue that tells of the same occasion (“speaking on…”), or one that qualifies another adverbial (“posted on…”).</summary>
    private static bool PassesOn(Surroundings around, int verb)
    {
        var view = around.View;
        if (view[verb].Has("VerbForm=Fin") || view[verb].Subtype == "relcl")
            return false;
        var speaks = view.Is(verb, "appearing") || view.Is(verb, "asked");
        return view[verb].Relation switch
        {
            Relation.Advcl => speaks,
            Relation.Acl or Relation.Amod => speaks || view[verb].Head is var head && !around.IsSource(head) && view[head].Relation is Relation.Obl or Relation.Nmod,
            _ => false,
        };
    }
}
