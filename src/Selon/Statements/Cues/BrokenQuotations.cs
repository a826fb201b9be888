using Selon.Languages.Lexicons;
using Selon.Statements.Contents;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements.Cues;

/// <summary>
/// Reporting clauses set into a quotation without closing its marks, as the French press does
/// (<c>« Cette usine, a martelé le délégué, ne fermera pas. »</c>).
/// </summary>
internal static class BrokenQuotations
{
    private const int MostWordsToSource = 4;

    public static Draft? At(SentenceView view, VerbGroup group, IReadOnlyList<CueMatch> matches)
    {
        var entry = matches.Select(match => match.Entry).FirstOrDefault(entry => entry.Takes(Frames.Quote) && entry.Rest.Count == 0);
        if (entry is null || view.Around(group.Verb) is not { } quotation || group.First < 2 || view[group.First - 1].Form is not "," || view.Around(group.First - 2) is null)
            return null;
        if (Source(view, group) is not { } source)
            return null;
        var end = view.TokenAt(source.Span.End);
        if (end < view.Tree.Count && view[end].Form is not ("," or "." or "!" or "?" or "»" or "”"))
            return null;
        var head = view.Trim(new TextSpan(quotation.Inner.Start, view[group.First - 1].Surface.Start));
        var rest = view.Trim(new TextSpan(source.Span.End, quotation.Inner.End));
        var ranges = new List<TextSpan> { new(quotation.Span.Start, head.End) };
        if (rest.Length > 1)
            ranges.Add(new(rest.Start, quotation.Span.End));
        return new Draft
        {
            Sentence = view.Index,
            CueToken = group.Verb,
            Entry = entry,
            Negated = group.Negated,
            Frame = Frames.Quote,
            Cue = CueSpan.Of(view, group.First, group.Last, new ContentMatch(Frames.Quote, ranges)),
            Source = source,
            Content = ranges,
            Score = entry.Strength,
        };
    }

    /// <summary>A pronoun of the third person hung on to the verb, or a phrase that can speak right behind it.</summary>
    private static SourcePhrase? Source(SentenceView view, VerbGroup group)
    {
        if (ReportingInversion.Enclitic(view, group) is { } enclitic)
            return view.Is(enclitic.Head, "first-person") ? null : enclitic;
        for (var i = group.Last + 1; i < Math.Min(view.Tree.Count, group.Last + 1 + MostWordsToSource); i++)
        {
            if (view.IsVerb(i) || !view.IsWord(i) || view[i].Upos is PartOfSpeech.Adp or PartOfSpeech.Sconj)
                return null;
            if (view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn)
                return Speakers.CanSpeak(view, i) ? Phrase(view, i) : null;
        }

        return null;
    }

    /// <summary>The phrase up to the comma that closes the reporting clause.</summary>
    private static SourcePhrase Phrase(SentenceView view, int head)
    {
        var span = NounPhrase.Span(view, head);
        for (var i = head + 1; i < view.Tree.Count && view[i].Surface.Start < span.End; i++)
        {
            if (view.IsVerb(i) || view[i].Form is "," && (i + 1 >= view.Tree.Count || view[i + 1].Upos is not (PartOfSpeech.Propn or PartOfSpeech.Noun)))
                return new SourcePhrase(view.Trim(span with { End = view[i].Surface.Start }), view.Index, head);
        }

        var start = view.Tree.Children(head, Relation.Det).Where(det => det < head).Select(det => view[det].Surface.Start).DefaultIfEmpty(view[head].Surface.Start).Min();
        return new SourcePhrase(span with { Start = Math.Min(start, view[head].Surface.Start) }, view.Index, head);
    }
}
