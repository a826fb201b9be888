using Selon.Statements;
using Selon.Statements.Attributions;

namespace Selon.Training.Attributions;

/// <summary>A sentence of an annotated article as the network sees it, with what annotators marked in it.</summary>
internal sealed class PreparedSentence
{
    private readonly AttributionShape _shape;

    public PreparedSentence(SentenceView view, RuleRoles rules, IReadOnlyList<GoldAttribution> gold, AttributionShape shape, int language)
    {
        (View, Rules, _shape) = (view, rules, shape);
        var labels = new int[view.Tree.Count];
        var cues = new List<CueExample>();
        foreach (var mark in gold)
        {
            if (mark.Cue is not { } cue || Tokens(cue) is not { } range || Enumerable.Range(range.First, range.Last - range.First + 1).Any(i => labels[i] > 0))
                continue;
            for (var i = range.First; i <= range.Last; i++)
                labels[i] = i == range.First ? 1 : 2;
            Gold.Add((range, mark.Source is { } source ? Tokens(source) : null, [.. mark.Content.Select(Tokens).OfType<(int First, int Last)>()]));
            cues.Add(Cue(range.First, range.Last) with { Roles = Roles(Gold[^1].Source, Gold[^1].Content, range) });
        }

        Example = new AttributionExample(language, view.States.Statements, TokenFeatures.Of(view, rules, shape.TokenRows), labels, cues);
    }

    public SentenceView View { get; }

    public RuleRoles Rules { get; }

    public AttributionExample Example { get; }

    public List<((int First, int Last) Cue, (int First, int Last)? Source, List<(int First, int Last)> Content)> Gold { get; } = [];

    /// <summary>The same sentence with other cues, whose roles nobody knows.</summary>
    public AttributionExample With(IEnumerable<(int First, int Last, double Chance)> cues) => Example with { Cues = [.. cues.Select(cue => Cue(cue.First, cue.Last))] };

    private CueExample Cue(int first, int last) =>
        new(first, last, PairFeatures.Of(View, Rules, first, last, _shape.PairRows), Enumerable.Repeat(-1, View.Tree.Count).ToArray());

    private int[] Roles((int First, int Last)? source, List<(int First, int Last)> content, (int First, int Last) cue)
    {
        var roles = new int[View.Tree.Count];
        foreach (var range in content)
            Mark(range, Role.ContentBegins);
        if (source is { } words)
            Mark(words, Role.SourceBegins);
        for (var i = cue.First; i <= cue.Last; i++)
            roles[i] = 0;
        return roles;

        void Mark((int First, int Last) range, Role begins)
        {
            for (var i = range.First; i <= range.Last; i++)
                roles[i] = (int)begins + (i == range.First ? 0 : 1);
        }
    }

    private (int First, int Last)? Tokens(TextSpan span)
    {
        int first = -1, last = -1;
        for (var i = 0; i < View.Tree.Count; i++)
            if (View[i].Surface.Overlaps(span))
                (first, last) = (first < 0 ? i : first, i);
        return first < 0 ? null : (first, last);
    }
}
