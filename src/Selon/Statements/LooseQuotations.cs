using Selon.Statements.Contents;
using Selon.Statements.Quotations;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Statements;

/// <summary>Quotations that no cue claims: behind a colon with their source in front, or running on from what was said before.</summary>
internal static class LooseQuotations
{
    /// <summary>How many in a hundred are statements, on the annotated articles.</summary>
    private const double Reliability = 0.9;

    public static IEnumerable<Draft> Find(IReadOnlyList<SentenceView> views, IReadOnlyList<Quotation> quotations, IReadOnlyList<Draft> claimed)
    {
        var taken = new SpanCover(claimed.SelectMany(draft => draft.Source is { } source ? draft.Content.Append(source.Span) : draft.Content));
        foreach (var quotation in quotations)
        {
            if (quotation.Depth > 0 || taken.Overlaps(quotation.Span))
                continue;
            var view = SentenceView.IndexAt(views, quotation.Inner.Start) is var at && at < views.Count ? views[at] : null;
            if (view is null || !QuotedContent.IsClausal(view, quotation) || WordCount(view.Text, quotation.Inner) < 4)
                continue;
            yield return new Draft
            {
                Sentence = view.Index,
                Source = BeforeColon(view, quotation),
                Content = [quotation.Span],
                Score = Reliability,
            };
        }
    }

    /// <summary>The subject in front of a colon (“Obama: ‘The best is yet to come’”).</summary>
    private static SourcePhrase? BeforeColon(SentenceView view, Quotation quotation)
    {
        var at = view.TokenAt(quotation.Span.Start) - 1;
        if (at < 1 || view[at].Form is not ":")
            return null;
        for (var i = at - 1; i >= 0 && view[i].Form is not ";"; i--)
        {
            if (view[i].Relation is Relation.Nsubj && Speakers.CanSpeak(view, i))
                return SourceFinder.Phrase(view, i);
        }

        var verb = Enumerable.Range(0, at).Any(view.IsVerb);
        if (verb)
            return null;
        var head = Enumerable.Range(0, at).Where(i => view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && (view[i].Head < 0 || view[i].Head >= at) && view.Tree.Child(i, Relation.Case) < 0 && Speakers.CanSpeak(view, i)).Select(i => (int?)i).FirstOrDefault();
        return head is { } h ? new SourcePhrase(view.Trim(new TextSpan(view[0].Surface.Start, view[at].Surface.Start)), view.Index, h) : null;
    }

    private static int WordCount(string text, TextSpan span) =>
        text.AsSpan(span.Start, span.Length).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
