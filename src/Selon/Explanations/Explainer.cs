using Selon.Languages.Lexicons;
using Selon.Mentions;
using Selon.Statements;

namespace Selon.Explanations;

/// <summary>Says why statements were found, from the drafts that they were made of.</summary>
internal sealed class Explainer(IReadOnlyList<SentenceView> views, ProfileBook names)
{
    /// <summary>The statements with their explanations.</summary>
    /// <param name="drafts">One for each statement.</param>
    /// <param name="speakers">One for each statement.</param>
    public IReadOnlyList<Statement> Explain(IReadOnlyList<Statement> statements, IReadOnlyList<Draft> drafts, IReadOnlyList<Speaker> speakers) =>
        [.. statements.Select((statement, at) => statement with { Explanation = Of(statement, drafts[at], speakers[at]) })];

    private Explanation Of(Statement statement, Draft draft, Speaker speaker)
    {
        var view = views[draft.Sentence];
        var rules = draft.Attribution is null ? draft : draft.Rule;
        return new Explanation
        {
            FoundBy = FoundBy(draft),
            Quotation = draft.Cue is not null ? null : draft.Source is not null ? QuotationPlace.BehindColon : speaker.Profile is not null ? QuotationPlace.RunsOn : QuotationPlace.Alone,
            Cue = draft.Cue is null ? null : Evidence(view, draft),
            Chances = draft.Attribution is { } attribution ? Rounded.Of(attribution) : null,
            RulesScore = draft.Cue is not null && rules is not null ? Rounded.Of(rules.Score) : null,
            SourceBy = draft.Source is null ? null : Choices.SourceBy(view, draft),
            ContentBy = Choices.ContentBy(view, draft),
            Alternatives = [.. Choices.Alternatives(view, draft)],
            Speaker = new SpeakerExplainer(views, names).Of(statement, draft, speaker),
        };
    }

    private static Finder FoundBy(Draft draft) =>
        draft.Cue is null ? Finder.Quotation
        : draft.Attribution is null ? Finder.Rules
        : draft.Rule is { Score: >= StatementFinder.LeastScore } ? Finder.Both
        : Finder.Network;

    private static CueEvidence Evidence(SentenceView view, Draft draft) => new()
    {
        Lemma = view[draft.CueToken].Lemma,
        Lexicon = draft.Entry is { } entry ? Row(entry) : null,
        Frame = CueLexicon.NamesOf(draft.Frame, draft.Entry?.Prepositions ?? []) is { Count: > 0 } frames ? string.Join('|', frames) : null,
        Negated = draft.Negated,
    };

    private static LexiconRow Row(CueEntry entry) => new()
    {
        Lemma = string.Join(' ', entry.Rest.Prepend(entry.Head)),
        Reflexive = entry.Reflexive,
        Class = CueLexicon.NameOf(entry.Class),
        Frames = CueLexicon.NamesOf(entry.Frames, entry.Prepositions),
        Stance = entry.Stance,
        Strength = entry.Strength,
    };
}
