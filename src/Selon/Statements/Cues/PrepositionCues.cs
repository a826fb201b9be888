using Selon.Languages.Lexicons;
using Selon.Statements.Contents;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>Statements given by a preposition and its noun phrase (“according to the police”, <c>selon la police</c>).</summary>
internal static class PrepositionCues
{
    private const int MostWordsToNoun = 8;

    public static IEnumerable<Draft> Find(SentenceView view)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            foreach (var match in CueMatcher.Match(view, CueClass.Preposition, i))
            {
                if (At(view, match) is { } draft)
                {
                    yield return draft;
                    break;
                }
            }
        }
    }

    private static Draft? At(SentenceView view, CueMatch match)
    {
        var noun = Noun(view, match.Last + 1, match.Head);
        if (noun < 0 || match.Entry.Strength < 0.5 && !OpensClause(view, match, noun))
            return null;
        var phrase = NounPhrase.Span(view, noun);
        if (phrase.Start < view[match.Last].Surface.End)
            phrase = view.Trim(phrase with { Start = Math.Max(phrase.Start, view[match.Last].Span.End) });
        phrase = CutAtComma(view, phrase, noun);
        if (phrase.IsEmpty)
            return null;
        if (!Speakers.CanSpeak(view, noun) && view[noun].Upos is not PartOfSpeech.Pron && !IsSetOff(view, match, phrase))
            return null;
        var hole = new TextSpan(view[match.Head].Span.Start, phrase.End);
        var ranges = Content(view, match.Head, noun, hole);
        if (ranges.Count == 0)
            return null;
        return new Draft
        {
            Sentence = view.Index,
            CueToken = match.Head,
            Entry = match.Entry,
            Frame = Frames.That,
            Cue = view.Trim(new TextSpan(view[match.Head].Span.Start, view[match.Last].Span.End)),
            Source = new SourcePhrase(phrase, view.Index, noun),
            Content = ranges,
            Score = Math.Max(match.Entry.Strength, 0.6),
        };
    }

    /// <summary>True at the front of a sentence or behind a comma; elsewhere a thing that cannot speak is a measure (“varies according to the season”).</summary>
    private static bool IsSetOff(SentenceView view, CueMatch match, TextSpan phrase) =>
        match.Head == 0 || view[match.Head - 1].Upos is PartOfSpeech.Punct or PartOfSpeech.Cconj or PartOfSpeech.Sconj || phrase.End < view.Text.Length && view.Text[phrase.End] is ',';

    /// <summary>The head of the noun phrase behind the preposition.</summary>
    private static int Noun(SentenceView view, int from, int preposition)
    {
        var head = view[preposition].Head;
        if (head >= from && view[preposition].Relation is Relation.Case && IsNominal(view, head))
            return head;
        for (var i = from; i < Math.Min(view.Tree.Count, from + MostWordsToNoun); i++)
        {
            if (view.IsVerb(i) || view[i].Form is "," or ";" or ":" or ".")
                return -1;
            if (IsNominal(view, i) && view[i].Relation is not (Relation.Compound or Relation.Flat or Relation.Nummod))
                return i;
        }

        return -1;
    }

    private static bool IsNominal(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.X or PartOfSpeech.Adj;

    /// <summary>A weak preposition (<c>pour</c>) needs the front of the sentence, a comma behind, and somebody who speaks.</summary>
    private static bool OpensClause(SentenceView view, CueMatch match, int noun)
    {
        if (view.IsWord(0) && match.Head > 1 && view[match.Head - 1].Form is not "," || match.Head > 2 && view[match.Head - 1].Form is not ("," or ";"))
            return false;
        var last = view.Tree.Last(noun);
        var comma = Enumerable.Range(noun, Math.Min(view.Tree.Count, last + 2) - noun).Any(i => view[i].Form == ",");
        return comma && Speakers.CanSpeak(view, noun)
            && (view[noun].Upos is not PartOfSpeech.Propn || last > noun || view.Pack.Names.Find(view[noun].Form) is not null);
    }

    /// <summary>An enumeration of commas behind a name belongs to the clause, an apposition to the phrase.</summary>
    private static TextSpan CutAtComma(SentenceView view, TextSpan phrase, int noun)
    {
        foreach (var child in view.Tree.Children(noun))
        {
            if (child > noun && view[child].Relation is not (Relation.Appos or Relation.Acl or Relation.Punct or Relation.Conj or Relation.Nmod or Relation.Flat or Relation.Amod or Relation.Compound or Relation.Case)
                && view[view.Tree.First(child)].Surface.Start is var start && start > view[noun].Surface.End && start < phrase.End
                && view.Tree.First(child) > 0 && view[view.Tree.First(child) - 1].Form == ",")
                phrase = view.Trim(phrase with { End = start });
        }

        foreach (var quotation in view.Quotations)
        {
            if (quotation.Depth == 0 && quotation.Span.Start > view[noun].Surface.Start && quotation.Span.Start < phrase.End && QuotedContent.IsClausal(view, quotation))
                phrase = view.Trim(phrase with { End = quotation.Span.Start });
        }

        if (SwallowsClause(view, phrase, noun) is { } cut)
            return cut;
        var comma1 = view.TokenAt(phrase.End);
        if (view.Noun(noun) is not null && comma1 + 2 < view.Tree.Count && view[comma1].Form == "," && view[comma1 + 1].Upos is PartOfSpeech.Propn)
        {
            var end = comma1 + 1;
            while (end + 1 < view.Tree.Count && view[end + 1].Upos is PartOfSpeech.Propn)
                end++;
            if (end + 1 < view.Tree.Count && view[end + 1].Form == ",")
                return phrase with { End = view[end].Surface.End };
        }

        var comma = phrase.In(view.Text).IndexOf(',', StringComparison.Ordinal);
        var next = view.TokenAt(phrase.End);
        while (next < view.Tree.Count && (view[next].Form is "," || view[next].Upos is PartOfSpeech.Adv or PartOfSpeech.Part || view[next].Upos is PartOfSpeech.Pron && view[next].Relation is Relation.Obj or Relation.Iobj))
            next++;
        return comma > 0 && next < view.Tree.Count && view.IsVerb(next) ? view.Trim(phrase with { End = phrase.Start + comma }) : phrase;
    }

    /// <summary>A phrase that holds a finite clause which is no relative has swallowed what is said: it ends at the comma before.</summary>
    private static TextSpan? SwallowsClause(SentenceView view, TextSpan phrase, int noun)
    {
        for (var i = noun + 1; i < view.Tree.Count && view[i].Surface.Start < phrase.End; i++)
        {
            if (!view[i].Has("VerbForm=Fin") || InRelative(view, i, noun))
                continue;
            for (var comma = i - 1; comma > noun; comma--)
            {
                if (view[comma].Form == ",")
                    return view.Trim(phrase with { End = view[comma].Surface.Start });
            }
        }

        return null;
    }

    private static bool InRelative(SentenceView view, int verb, int noun)
    {
        for (var at = verb; at > noun; at = view[at].Head)
        {
            if (view[at].Relation is Relation.Acl)
                return true;
        }

        return false;
    }

    private static IReadOnlyList<TextSpan> Content(SentenceView view, int preposition, int noun, TextSpan hole)
    {
        var closes = ClosesSentence(view, preposition, hole);
        var clause = closes ? -1 : Clause(view, noun, preposition);
        var (first, last) = (closes ? ParentheticalContent.ClauseStart(view, preposition) : 0, view.Tree.Count - 1);
        if (clause >= 0 && view[clause].Head >= 0)
        {
            (first, last) = (view.Tree.First(clause), view.Tree.Last(clause));
            while (first < last && (view[first].Relation is Relation.Mark or Relation.Cc || !view.IsWord(first)) && !view.Quotations.Any(q => q.Span.Start == view[first].Surface.Start))
                first++;
        }

        for (var i = first; i <= last; i++)
        {
            if (view[i].Form is not ";" || view.Around(i) is not null)
                continue;
            if (view[i].Surface.Start < hole.Start)
                first = i + 1;
            else if (view[i].Surface.Start >= hole.End)
                last = i - 1;
        }

        return first > last ? [] : Ranges.Without(view, view.Tree.Span(first, last), hole);
    }

    /// <summary>Behind a comma at the sentence's end the phrase speaks of all that stands before it.</summary>
    private static bool ClosesSentence(SentenceView view, int preposition, TextSpan hole) =>
        preposition > 2 && view[preposition - 1].Form is "," && Enumerable.Range(0, view.Tree.Count).All(i => view[i].Surface.Start < hole.End || !view.IsWord(i));

    /// <summary>The head of the clause that the phrase hangs on.</summary>
    private static int Clause(SentenceView view, int noun, int preposition)
    {
        var at = view[noun].Head;
        for (var steps = 0; at >= 0 && steps < 10; steps++)
        {
            if (view[at].Relation is Relation.Root or Relation.Ccomp or Relation.Parataxis or Relation.Advcl
                || view[at].Relation is Relation.Conj && view.IsVerb(at)
                || view[at].Relation is Relation.Acl && view[at].Subtype == "relcl" && view.Tree.First(at) < preposition)
                return at;
            at = view[at].Head;
        }

        return -1;
    }
}
