namespace Selon.Statements.Describing;

/// <summary>Tells what a speaker does: what the rules say, unless what was learnt is sure of something else.</summary>
/// <param name="weights">Null where the pack has no model of stances.</param>
internal sealed class StanceDecider(StanceWeights? weights)
{
    public Stance Decide(SentenceView view, Draft draft, IReadOnlyList<SentenceView> views, Form form)
    {
        draft = StanceRules.Complete(view, draft);
        var rule = StanceRules.Decide(view, draft, views);
        return weights?.Decide(StanceFeatures.Of(view, draft, views, form, rule), rule, form) ?? rule;
    }
}
