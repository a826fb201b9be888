using Selon.Languages.Lexicons;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>Looks tokens up among the pack's cues, phrases of several words included.</summary>
internal static class CueMatcher
{
    private const int MostSkipped = 3;

    /// <summary>All entries that stand at the token, longer phrases first.</summary>
    public static IEnumerable<CueMatch> Match(SentenceView view, CueClass type, int token, bool reflexive = false)
    {
        var start = token;
        var entries = view.Pack.Cues.Find(type, view[token].Lemma);
        if (token + 1 < view.Tree.Count && view[token + 1].Surface == view[token].Surface && view[token].Span == view[token].Surface
            && view.Pack.Cues.Find(type, view[token].Surface.In(view.Text).ToLowerInvariant()) is { Count: > 0 } contracted)
            (entries, start) = (contracted, token + 1);
        else if (type is not CueClass.Verb && view.Lower(token).Replace('’', '\'') is var form && form != view[token].Lemma)
            entries = [.. view.Pack.Cues.Find(type, form), .. entries];
        if (entries.Count == 0 && type is CueClass.Verb)
            entries = ByForm(view, view.Lower(token));
        var hasReflexive = reflexive && entries.Any(entry => entry.Reflexive);
        foreach (var entry in entries)
        {
            if (entry.Reflexive && !reflexive || hasReflexive && !entry.Reflexive)
                continue;
            var last = MatchRest(view, start, entry.Rest);
            if (last >= 0)
                yield return new CueMatch(entry, token, last);
        }
    }

    /// <summary>The entry at the token for a content of that frame, or else the first; null where the pack has none.</summary>
    public static CueEntry? EntryFor(SentenceView view, CueClass type, int token, Frames frame, bool reflexive)
    {
        var entries = Match(view, type, token, reflexive).Select(match => match.Entry).ToList();
        return entries.Find(entry => entry.Takes(frame)) ?? entries.FirstOrDefault();
    }

    /// <summary>The entries of the lemma that the form may have, for forms that the lemmatiser does not know.</summary>
    private static IReadOnlyList<CueEntry> ByForm(SentenceView view, string form)
    {
        foreach (var lemma in view.Pack.VerbEndings.Lemmas(form))
        {
            if (view.Pack.Cues.Find(CueClass.Verb, lemma) is { Count: > 0 } found)
                return found;
        }

        return [];
    }

    /// <summary>The last token of the phrase; -1 where its words do not follow.</summary>
    private static int MatchRest(SentenceView view, int head, IReadOnlyList<string> rest)
    {
        var at = head;
        foreach (var word in rest)
        {
            var next = at + 1;
            var skipped = 0;
            while (next < view.Tree.Count && LastOf(view, next, word) < 0)
            {
                if (++skipped > MostSkipped || !MaySkip(view, next))
                    return -1;
                next++;
            }

            if (next >= view.Tree.Count)
                return -1;
            at = LastOf(view, next, word);
        }

        return at;
    }

    /// <summary>The last token of a word of a phrase that begins here, contractions taken whole; -1 where it does not stand here.</summary>
    private static int LastOf(SentenceView view, int token, string word)
    {
        var last = token;
        while (last + 1 < view.Tree.Count && view[last + 1].Surface == view[token].Surface)
            last++;
        return last > token && view[token].Surface.In(view.Text).Equals(word, StringComparison.OrdinalIgnoreCase) ? last
            : Matches(view, token, word) ? token : -1;
    }

    private static bool Matches(SentenceView view, int token, string word)
    {
        var form = view.Lower(token).Replace('’', '\'');
        return form == word || view[token].Lemma == word || view[token].Lemma.Replace('’', '\'') == word;
    }

    private static bool MaySkip(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Adv or PartOfSpeech.Pron or PartOfSpeech.Aux or PartOfSpeech.Part
        || view[token].Upos is PartOfSpeech.Punct && view[token].Form == "-";
}
