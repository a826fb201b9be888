namespace Selon.Mentions.Resolving;

/// <summary>What the mentions of the candidates say of them: who the sentences around are about, who opens them, who speaks in them.</summary>
internal sealed class TrailSigns(Discourse discourse, IReadOnlyList<int> paragraphs)
{
    public Signs[] Of(Question question, IReadOnlyList<Candidate> candidates)
    {
        var signs = new Signs[candidates.Count];
        var paragraph = paragraphs[question.Sentence];
        var (subject, here, oneBack, opening) = (default(Mention), default(Mention), default(Mention), default(Mention));
        foreach (var mention in candidates.SelectMany(candidate => candidate.Before))
        {
            if (mention.Place is Place.Subject && (subject.Profile is null || mention.At > subject.At))
                subject = mention;
            if (mention.Sentence == question.Sentence)
                here = First(here, mention);
            else if (mention.Sentence == question.Sentence - 1)
                oneBack = First(oneBack, mention);
            if (paragraphs[mention.Sentence] == paragraph)
                opening = First(opening, mention);
        }

        var spoke = discourse.Speakers.SkipWhile(entry => paragraphs[entry.Sentence] < paragraph).ToLookup(entry => entry.Profile, entry => entry.Sentence);
        for (var i = 0; i < signs.Length; i++)
        {
            var (profile, before) = (candidates[i].Profile, candidates[i].Before);
            signs[i] = Signs.None
                .With(Sign.SubjectHere, before.Any(mention => mention.Place is Place.Subject && mention.Sentence == question.Sentence))
                .With(Sign.SubjectOneBack, before.Any(mention => mention.Place is Place.Subject && mention.Sentence == question.Sentence - 1))
                .With(Sign.LastSubject, subject.Profile == profile)
                .With(Sign.FirstHere, here.Profile == profile).With(Sign.FirstOneBack, oneBack.Profile == profile).With(Sign.FirstInParagraph, opening.Profile == profile)
                .With(Sign.SpokeHere, spoke[profile].Contains(question.Sentence)).With(Sign.SpokeOneBack, spoke[profile].Contains(question.Sentence - 1)).With(Sign.SpokeInParagraph, spoke.Contains(profile))
                .With(Sign.Located, before.Count > 0 && candidates[i].Last.Located).With(Sign.AlwaysLocated, before.Count > 0 && before.All(mention => mention.Located));
        }

        return signs;
    }

    private static Mention First(Mention first, Mention mention) => first.Profile is null || mention.At < first.At ? mention : first;
}
