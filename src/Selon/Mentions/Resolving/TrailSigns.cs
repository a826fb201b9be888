namespace Selon.Mentions.Resolving;

/// <summary>What the mentions of the candidates say of them: who the sentences around are about, who opens them, who speaks in them.</summary>
internal sealed class TrailSigns(Discourse discourse, IReadOnlyList<int> paragraphs)
{
    public Signs[] Of(Question question, IReadOnlyList<Candidate> candidates)
    {
        var signs = new Signs[candidates.Count];
        var (subject, here, oneBack, opening) = (default(Mention), default(Mention), default(Mention), default(Mention));
        for (var i = 0; i < signs.Length; i++)
        {
            var candidate = candidates[i];
            if (candidate.Trail is not { } trail)
                continue;
            if (trail.LastSubject(question.At) is { } last && (subject.Profile is null || last.At > subject.At))
                subject = last;
            var (subjectHere, subjectOneBack) = (false, false);
            for (var k = candidate.Mentions - 1; k >= 0 && IsNear(question, trail[k]); k--)
            {
                var mention = trail[k];
                if (mention.Sentence == question.Sentence)
                {
                    here = First(here, mention);
                    subjectHere |= mention.Place is Place.Subject;
                }
                else if (mention.Sentence == question.Sentence - 1)
                {
                    oneBack = First(oneBack, mention);
                    subjectOneBack |= mention.Place is Place.Subject;
                }

                if (paragraphs[mention.Sentence] == paragraphs[question.Sentence])
                    opening = First(opening, mention);
            }

            signs[i] = Signs.None.With(Sign.SubjectHere, subjectHere).With(Sign.SubjectOneBack, subjectOneBack)
                .With(Sign.Located, candidate.Last.Located).With(Sign.AlwaysLocated, trail.IsLocated(question.At));
        }

        for (var i = 0; i < signs.Length; i++)
        {
            var profile = candidates[i].Profile;
            signs[i] = signs[i].With(Sign.LastSubject, subject.Profile == profile)
                .With(Sign.FirstHere, here.Profile == profile).With(Sign.FirstOneBack, oneBack.Profile == profile).With(Sign.FirstInParagraph, opening.Profile == profile);
        }

        Speaking(question, candidates, signs);
        return signs;
    }

    private bool IsNear(Question question, Mention mention) => mention.Sentence >= question.Sentence - 1 || paragraphs[mention.Sentence] == paragraphs[question.Sentence];

    private void Speaking(Question question, IReadOnlyList<Candidate> candidates, Signs[] signs)
    {
        for (var k = discourse.Speakers.Count - 1; k >= 0 && paragraphs[discourse.Speakers[k].Sentence] >= paragraphs[question.Sentence]; k--)
        {
            var (profile, sentence) = discourse.Speakers[k];
            for (var i = 0; i < signs.Length; i++)
            {
                if (candidates[i].Profile == profile)
                    signs[i] = signs[i].With(Sign.SpokeInParagraph).With(Sign.SpokeHere, sentence == question.Sentence).With(Sign.SpokeOneBack, sentence == question.Sentence - 1);
            }
        }
    }

    private static Mention First(Mention first, Mention mention) => first.Profile is null || mention.At < first.At ? mention : first;
}
