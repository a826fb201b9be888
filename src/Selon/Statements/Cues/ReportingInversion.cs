using Selon.Languages.Lexicons;
using Selon.Statements.Contents;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>
/// Reads a reporting clause whose subject stands behind its verb (“…, a dit le maire”), by the order of its words: treebanks hold few
/// of them, and a parser that has seen few takes the speaker for an object.
/// </summary>
internal static class ReportingInversion
{
    private const int MostWordsToSource = 14;

    public static (SourcePhrase Source, ContentMatch Content)? Find(SentenceView view, VerbGroup group, int phraseEnd)
    {
        var first = group.First;
        while (first > 0 && view[first - 1].Upos is PartOfSpeech.Pron && view[first - 1].Relation is Relation.Obj or Relation.Iobj or Relation.Expl or Relation.Obl)
            first--;
        if (first == 0 || group.Passive || !FollowsWhatIsSaid(view, first))
            return null;
        var last = Math.Max(group.Last, phraseEnd);
        if ((Enclitic(view, group) ?? EncliticAt(view, last) ?? Subject(view, last)) is not { } source)
            return null;
        if (view.Is(first - 1, "as-comparison"))
            return ParentheticalContent.Find(view, group, source) is { } compared ? (source, compared) : null;
        if (QuotedContent.Find(view, group, source) is { } quoted && quoted.Ranges[0].Start < view[first].Surface.Start)
            return (source, quoted);
        return Clause(view, first, Math.Max(last, view.TokenAt(source.Span.End - 1))) is { } content ? (source, content) : null;
    }

    private static bool FollowsWhatIsSaid(SentenceView view, int first)
    {
        var before = view[first - 1];
        if (view.Is(first - 1, "as-comparison") || before.Form is "," or "–" or "—" or "»" or "”" or "\"" or "’" or "?" or "!")
            return true;
        return view.Quotations.Any(quotation => quotation.Span.End == before.Surface.End);
    }

    /// <summary>The pronoun inside a group: <c>a-t-il précisé</c>.</summary>
    public static SourcePhrase? Enclitic(SentenceView view, VerbGroup group)
    {
        for (var i = group.First + 1; i < group.Last; i++)
        {
            if (IsEnclitic(view, i))
                return PronounAlone(view, i);
        }

        return EncliticAt(view, group.Last);
    }

    private static SourcePhrase? EncliticAt(SentenceView view, int last)
    {
        for (var i = last + 1; i < Math.Min(view.Tree.Count, last + 3) && view[i].Form[0] is '-' or 't'; i++)
        {
            if (IsEnclitic(view, i))
                return PronounAlone(view, i);
        }

        return null;
    }

    private static bool IsEnclitic(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Pron && view[token].Surface.Start > 0
        && (view[token].Form[0] is '-' || view.Text[view[token].Surface.Start - 1] is '-');

    private static SourcePhrase PronounAlone(SentenceView view, int token)
    {
        var span = view[token].Surface;
        var hyphen = view.Text.LastIndexOf('-', span.End - 1, span.Length);
        return new SourcePhrase(hyphen < 0 ? span : span with { Start = hyphen + 1 }, view.Index, token);
    }

    /// <summary>The first phrase behind the verb that has no preposition and can speak.</summary>
    private static SourcePhrase? Subject(SentenceView view, int last)
    {
        for (var i = last + 1; i < Math.Min(view.Tree.Count, last + 1 + MostWordsToSource); i++)
        {
            var token = view[i];
            if (view.IsVerb(i) && view[i - 1].Upos is PartOfSpeech.Det && i - 1 > last)
                return SourceFinder.Phrase(view, i);
            if (view.IsVerb(i) || token.Form is ";" or ":" || view.Is(i, "that") && token.Upos is PartOfSpeech.Sconj or PartOfSpeech.Pron)
                return null;
            if (token.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron) || view.Tree.Child(i, Relation.Case) >= 0 || view.Is(i, "time-noun")
                || HasCaseAbove(view, i, last))
                continue;
            return Speakers.CanSpeak(view, i) ? WithoutAddressee(view, SourceFinder.Phrase(view, i)) : null;
        }

        return null;
    }

    /// <summary>To whom it is said is in no span (<c>a dit le chef de gare aux voyageurs</c>).</summary>
    private static SourcePhrase WithoutAddressee(SentenceView view, SourcePhrase source)
    {
        for (var i = source.Head + 1; i < view.Tree.Count && view[i].Surface.Start < source.Span.End; i++)
        {
            if (!view.Is(i, "dative") || view[i].Upos is not PartOfSpeech.Adp || view[i].Head is not (> 0 and var noun) || noun < i)
                continue;
            if (view.Noun(noun) is { Kind: NounKind.Person or NounKind.Group or NounKind.Media } || view.Is(noun, "question-noun") || view[noun].Upos is PartOfSpeech.Propn && view.Noun(source.Head) is { Kind: NounKind.Person })
                return source with { Span = view.Trim(source.Span with { End = view[i].Surface.Start }) };
        }

        return source;
    }

    private static bool HasCaseAbove(SentenceView view, int token, int last)
    {
        for (var at = view[token].Head; at > last; at = view[at].Head)
        {
            if (view.Tree.Child(at, Relation.Case) >= 0)
                return true;
        }

        return false;
    }

    private static ContentMatch? Clause(SentenceView view, int first, int last)
    {
        var from = ParentheticalContent.ClauseStart(view, first);
        var verbs = Enumerable.Range(from, first - from).Where(i => view.IsVerb(i) && view.Around(i) is null).ToList();
        if (!verbs.Any(i => view[i].Has("VerbForm=Fin") || view[i].Upos is PartOfSpeech.Aux))
            return null;
        var ranges = Ranges.Of(view, view.Tree.Span(from, first - 1)).ToList();
        var rest = last + 1;
        if (ranges.Count > 0 && rest + 3 < view.Tree.Count && view[rest].Form == "," && GoesOn(view, rest + 1))
            ranges.AddRange(Ranges.Of(view, view.Tree.Span(rest + 1, view.Tree.Count - 1)));
        return ranges.Count == 0 ? null : new ContentMatch(Frames.That, ranges, -1, 0.95);
    }

    /// <summary>What stands behind a set-in reporting clause belongs to the content, unless it begins a remark on it.</summary>
    private static bool GoesOn(SentenceView view, int token) =>
        !view.Is(token, "relative") && !view.Is(token, "impersonal") && view[token].Upos is not (PartOfSpeech.Sconj or PartOfSpeech.Cconj)
        && !(view.IsVerb(token) && CueMatcher.Match(view, CueClass.Verb, token, true).Any());
}
