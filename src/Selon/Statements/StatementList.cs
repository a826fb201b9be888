using Selon.Mentions;
using Selon.Statements.Describing;
using Selon.Statements.Occasions;
using Selon.Statements.Quotations;

namespace Selon.Statements;

/// <summary>Turns drafts with their speakers into the statements of a reading.</summary>
internal static class StatementList
{
    public static IReadOnlyList<Statement> Of(
        IReadOnlyList<Draft> drafts,
        IReadOnlyList<Speaker> speakers,
        EntityList entities,
        IReadOnlyList<SentenceView> views,
        IReadOnlyList<Quotation> quotations,
        StanceDecider stances)
    {
        var occasions = OccasionFinder.Find(views, drafts);
        var statements = new Statement[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var view = views[draft.Sentence];
            var form = FormDecider.Decide(view.Text, draft.Content, quotations, view.Pack);
            statements[i] = new Statement
            {
                Id = $"s{i + 1}",
                Source = draft.Source?.Span,
                Cue = draft.Cue,
                Content = draft.Content,
                Speaker = entities.Of(speakers[i]),
                SpeakerName = speakers[i].Name,
                Named = speakers[i].Named,
                Form = form,
                Stance = stances.Decide(view, draft, views, form),
                Citing = draft.Citing,
                Medium = occasions[i].Medium,
                MediumSpan = occasions[i].MediumSpan,
                Addressee = occasions[i].Addressee,
                Confidence = Math.Round(Math.Clamp(draft.Score, 0, 1), 2),
            };
        }

        return statements;
    }
}
