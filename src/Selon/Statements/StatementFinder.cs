using Selon.Explanations;
using Selon.Languages.Lexicons;
using Selon.Mentions;
using Selon.Statements.Attributions;
using Selon.Statements.Contents;
using Selon.Statements.Cues;
using Selon.Statements.Quotations;

namespace Selon.Statements;

/// <summary>Finds the statements of an article: cues with their sources and contents, then the quotations that are left.</summary>
internal static class StatementFinder
{
    /// <summary>What the rules by themselves are less sure of is no statement.</summary>
    public const double LeastScore = 0.45;

    private const double LeastCandidate = 0.2;

    /// <summary>What the network makes of the rules' drafts.</summary>
    /// <param name="dropped">Gets what is not sure enough; null where nobody asks.</param>
    public static IReadOnlyList<Draft> Find(IReadOnlyList<SentenceView> views, IReadOnlyList<Quotation> quotations, ProfileBook names, AttributionNetwork network, ICollection<DroppedCue>? dropped = null)
    {
        var rules = RuleRoles.Of(views, Candidates(views, quotations, names));
        var drafts = network.Drafts(views, rules, dropped).Select(draft => Citations.With(views[draft.Sentence], draft)).ToList();
        drafts.AddRange(LooseQuotations.Find(views, quotations, drafts));
        return [.. drafts.OrderBy(draft => draft.Start).ThenBy(draft => draft.CueToken)];
    }

    /// <summary>What the rules find, with what they are not sure of.</summary>
    public static IReadOnlyList<Draft> Candidates(IReadOnlyList<SentenceView> views, IReadOnlyList<Quotation> quotations, ProfileBook names) => Find(views, quotations, names, LeastCandidate);

    /// <summary>What the rules find by themselves.</summary>
    public static IReadOnlyList<Draft> Find(IReadOnlyList<SentenceView> views, IReadOnlyList<Quotation> quotations, ProfileBook names) => Find(views, quotations, names, LeastScore);

    private static IReadOnlyList<Draft> Find(IReadOnlyList<SentenceView> views, IReadOnlyList<Quotation> quotations, ProfileBook names, double leastScore)
    {
        var drafts = new List<Draft>();
        foreach (var view in views)
        {
            var found = VerbCues.Find(view).Concat(PrepositionCues.Find(view)).Concat(NounCues.Find(view)).Concat(AdjectiveCues.Find(view)).Concat(AdverbCues.Find(view));
            drafts.AddRange(found.Where(draft => !IsQuoted(view, draft)).Select(draft => Weigh(view, draft)).Where(draft => draft.Score >= leastScore && draft.Cue is not { IsEmpty: true }));
        }

        drafts = WithoutRivals(drafts);
        drafts.AddRange(LooseQuotations.Find(views, quotations, drafts));
        return [.. drafts.Select(draft => draft with { Source = AtItsEdges(views, draft, names.Widen(draft.Source)) is { Span.IsEmpty: false } source ? source : null }).OrderBy(draft => draft.Start).ThenBy(draft => draft.CueToken)];
    }

    /// <summary>Words nested inside quoted words are the speaker's own affair; a cue that is itself between marks is none.</summary>
    private static bool IsQuoted(SentenceView view, Draft draft) =>
        view.Around(draft.CueToken) is { } quotation
        && !(draft.Frame is Frames.Quote && draft.Content[0].Start == quotation.Span.Start && draft.Cue is { } cue && draft.Content[0].End <= cue.Start) && (QuotedContent.IsClausal(view, quotation) || draft.Content.Any(range => !quotation.Span.Contains(range)));

    /// <summary>A source ends before its cue, and the comma that closes an apposition is part of it.</summary>
    private static SourcePhrase? AtItsEdges(IReadOnlyList<SentenceView> views, Draft draft, SourcePhrase? source)
    {
        if (source is null || draft.Cue is not { } cue)
            return source;
        if (source.Span.Start < cue.Start && source.Span.End > cue.Start)
            return source with { Span = views[source.Sentence].Trim(source.Span with { End = cue.Start }) };
        if (cue.Start < source.Span.End)
            return source;
        var text = views[source.Sentence].Text;
        return source.Span.In(text).Contains(',', StringComparison.Ordinal) && text[source.Span.End] is ',' ? source with { Span = source.Span with { End = source.Span.End + 1 } } : source;
    }

    private static Draft Weigh(SentenceView view, Draft draft)
    {
        var sourceless = draft.Source is null && draft.Entry?.Class is CueClass.Adverb;
        var score = sourceless ? draft.Score : draft.Score * Speakers.Fitness(view, draft.Source);
        if (draft.Source is null && draft.Frame is Frames.Np or Frames.PrepNp or Frames.Inf or Frames.As)
            score *= 0.5;
        return Citations.With(view, draft with { Score = score, Content = Ranges.Apart(draft.Content) });
    }

    /// <summary>One statement for each cue, and one for each content: the better one, or the first of two equals.</summary>
    private static List<Draft> WithoutRivals(List<Draft> drafts)
    {
        var kept = new List<Draft>();
        foreach (var sentence in drafts.GroupBy(draft => draft.Sentence))
        {
            var own = new List<Draft>();
            foreach (var draft in sentence.OrderByDescending(draft => draft.Score).ThenBy(draft => draft.Start))
            {
                if (!own.Exists(other => Rivals(draft, other)))
                    own.Add(draft);
            }

            kept.AddRange(own);
        }

        return kept;
    }

    private static bool Rivals(Draft a, Draft b) =>
        a.CueToken == b.CueToken
        || a.Cue is { } x && b.Cue is { } y && x.Overlaps(y)
        || a.Content.SequenceEqual(b.Content)
        || a.Content.Count == 1 && b.Content.Count == 1 && a.Content[0].Overlaps(b.Content[0]) && a.Content[0].End == b.Content[0].End && a.Frame is Frames.Quote && b.Frame is Frames.Quote;
}
