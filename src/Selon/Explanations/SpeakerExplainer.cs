using Selon.Mentions;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Explanations;

/// <summary>Says how the speaker of a statement is known, from what the source is and where else the article speaks of the same entity.</summary>
internal sealed class SpeakerExplainer(IReadOnlyList<SentenceView> views, ProfileBook names)
{
    /// <summary>Null where nobody is given.</summary>
    public SpeakerEvidence? Of(Statement statement, Draft draft, Speaker speaker)
    {
        if (statement.Speaker is not { } entity || speaker.Profile is not { } profile)
            return null;
        if (draft.Source is not { } source)
            return new SpeakerEvidence(SpeakerBasis.PreviousSpeaker, Nearest(entity, draft.Start, null));
        var basis = Basis(source, profile, speaker.Named);
        return new SpeakerEvidence(basis, basis switch
        {
            SpeakerBasis.Name => InFull(entity) ?? source.Span,
            SpeakerBasis.Description => source.Span,
            _ => Nearest(entity, source.Span.Start, source.Span),
        });
    }

    private SpeakerBasis Basis(SourcePhrase source, Profile profile, Naming named)
    {
        var view = views[source.Sentence];
        if (names.RunsIn(source.Sentence).Any(run => source.Span.Contains(run.Span) && (names.Of(run) == profile || !profile.Named && named is Naming.Person)))
            return SpeakerBasis.Name;
        var elsewhere = profile.Mentions.Any(mention => !mention.Overlaps(source.Span));
        if (elsewhere && IsPronoun(view, source.Span))
            return SpeakerBasis.Pronoun;
        return profile.Named ? SpeakerBasis.Role : SpeakerBasis.Description;
    }

    /// <summary>The first mention of the whole name.</summary>
    private TextSpan? InFull(Entity entity) => entity.Mentions.Where(mention => mention.In(views[0].Text) == entity.Name).Select(mention => (TextSpan?)mention).FirstOrDefault();

    private TextSpan? Nearest(Entity entity, int before, TextSpan? without)
    {
        var others = entity.Mentions.Where(mention => without is not { } own || !mention.Overlaps(own)).Where(mention => !IsPronoun(mention)).ToList();
        var earlier = others.Where(mention => mention.Start < before).ToList();
        return earlier.Count > 0 ? earlier[^1] : others.Count > 0 ? others[0] : null;
    }

    /// <summary>A mention in a dateline may stand behind all sentences.</summary>
    private bool IsPronoun(TextSpan mention) => SentenceView.IndexAt(views, mention.Start) is var at && at < views.Count && IsPronoun(views[at], mention);

    /// <summary>True for one pronoun or possessive alone.</summary>
    private static bool IsPronoun(SentenceView view, TextSpan span) =>
        view.TokenAt(span.Start) is var at && at < view.Tree.Count && view[at].Surface.End >= span.End && view[at].Upos is PartOfSpeech.Pron or PartOfSpeech.Det;
}
