using Selon.Statements;
using Selon.Statements.Attributions;

namespace Selon.Explanations;

/// <summary>Whose choice source and content of a draft are, and what else there was to choose.</summary>
internal static class Choices
{
    public static Finder SourceBy(SentenceView view, Draft draft) =>
        draft.Cue is null ? Finder.Quotation
        : draft.Attribution?.Source is not { } range ? Finder.Rules
        : By(Same(view, AttributedDrafts.SourceSpan(view, range), draft.Source!.Span), draft.Rule?.Source is { } rules && Same(view, rules.Span, draft.Source.Span));

    public static Finder ContentBy(SentenceView view, Draft draft) =>
        draft.Cue is null ? Finder.Quotation
        : draft.Attribution is not { } attribution ? Finder.Rules
        : By(Same(view, ContentOf(view, draft, attribution), draft.Content), draft.Rule is { } rules && Same(view, rules.Content, draft.Content));

    public static IEnumerable<Alternative> Alternatives(SentenceView view, Draft draft)
    {
        if (draft.Attribution is not { } attribution)
            yield break;
        IReadOnlyList<TextSpan> source = draft.Source is { } own ? [own.Span] : [];
        if (draft.Rule is { } rules)
        {
            IReadOnlyList<TextSpan> theirs = rules.Source is { } phrase ? [phrase.Span] : [];
            if (!Same(view, theirs, source))
                yield return Make(view, StatementPart.Source, Finder.Rules, theirs, rules.Score);
            if (!Same(view, rules.Content, draft.Content))
                yield return Make(view, StatementPart.Content, Finder.Rules, rules.Content, rules.Score);
        }

        foreach (var (range, chance) in RunnersUp.Of(attribution, Role.SourceBegins).Select(run => (AttributedDrafts.SourceSpan(view, run.Range), run.Chance)).Where(run => IsOther(view, run.Item1, source)).Take(1))
            yield return Make(view, StatementPart.Source, Finder.Network, [range], chance);
        foreach (var (range, chance) in RunnersUp.Of(attribution, Role.ContentBegins).Select(run => (AttributedDrafts.ContentSpan(view, run.Range), run.Chance)).Where(run => IsOther(view, run.Item1, draft.Content)).Take(1))
            yield return Make(view, StatementPart.Content, Finder.Network, [range], chance);
    }

    private static Finder By(bool network, bool rules) => network && rules ? Finder.Both : rules ? Finder.Rules : Finder.Network;

    /// <summary>The network's content as a draft would have it.</summary>
    private static IReadOnlyList<TextSpan> ContentOf(SentenceView view, Draft draft, Attribution attribution) =>
        Citations.With(view, draft with { Content = [.. attribution.Content.Select(range => AttributedDrafts.ContentSpan(view, range))] }).Content;

    private static Alternative Make(SentenceView view, StatementPart part, Finder by, IReadOnlyList<TextSpan> ranges, double score) => new() { Part = part, By = by, Ranges = [.. ranges.Select(range => WithoutSpace(view.Text, range))], Score = Rounded.Of(score) };

    private static TextSpan WithoutSpace(string text, TextSpan span)
    {
        var (start, end) = span;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private static bool IsOther(SentenceView view, TextSpan range, IReadOnlyList<TextSpan> taken) => !view.Trim(range).IsEmpty && !taken.Any(other => Same(view, range, other));

    private static bool Same(SentenceView view, IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b) => a.Count == b.Count && a.Zip(b).All(pair => Same(view, pair.First, pair.Second));

    /// <summary>True where the two differ by separators at their ends at most.</summary>
    private static bool Same(SentenceView view, TextSpan a, TextSpan b) => view.Trim(a) == view.Trim(b);
}
