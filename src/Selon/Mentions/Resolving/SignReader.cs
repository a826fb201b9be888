namespace Selon.Mentions.Resolving;

/// <summary>Reads the signs for and against each of those who may be meant.</summary>
internal sealed class SignReader(Discourse discourse, Renown renown, IReadOnlyList<int> paragraphs, Func<string, IReadOnlySet<string>> narrower)
{
    private const int ManyMentions = 4;
    private const int SpeakersBack = 8;

    private readonly NounSigns _nouns = new(narrower);
    private readonly TrailSigns _trails = new(discourse, paragraphs);

    /// <summary>Signs of the candidates, and behind them those for taking none.</summary>
    public IReadOnlyList<Signs> Of(Question question, IReadOnlyList<Candidate> candidates)
    {
        var signs = new Signs[candidates.Count + 1];
        var trails = _trails.Of(question, candidates);
        var speaker = discourse.Speakers.Count > 0 ? discourse.Speakers[^1] : default;
        var second = discourse.Speakers.LastOrDefault(entry => entry.Profile != speaker.Profile);
        var namedSpeaker = discourse.Speakers.Skip(Math.Max(0, discourse.Speakers.Count - SpeakersBack)).LastOrDefault(entry => entry.Profile.Named).Profile;
        var most = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Mentions);
        var ofKind = candidates.Where(candidate => candidate is { Ahead: false, Profile.Named: true } && Suits(question, candidate.Profile)).ToList();
        var mostOfKind = ofKind.Count == 0 ? 0 : ofKind.Max(candidate => candidate.Mentions);
        var ofNoun = candidates.Where(candidate => question.Noun is { } noun && candidate.Profile.Nouns.Contains(noun)).ToList();
        var (rank, subjects, persons, named, nearOfKind, ahead) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            var profile = candidate.Profile;
            var person = profile.IsPerson;
            var back = question.Sentence - candidate.Last.Sentence;
            var s = Agreement(question, profile).And(renown.Of(question, profile)).And(trails[i])
                .With(Sign.IsPerson, person).With(Sign.IsOrganisation, profile.Kind is EntityKind.Organisation).With(Sign.IsGroup, profile.Kind is EntityKind.Group)
                .With(Sign.IsDocument, profile.Kind is EntityKind.Document).With(Sign.IsPlace, profile.Kind is EntityKind.Place).With(Sign.IsUnknown, profile.Kind is EntityKind.Unknown)
                .With(Sign.Named, profile.Named).With(Sign.NamedPerson, profile.Named && person).With(Sign.NamedBody, profile.Named && !person);
            if (candidate.Ahead)
            {
                s = s.With(Sign.Ahead).With(Sign.AheadHere, back == 0).With(Sign.AheadNext, ahead++ == 0).With(Sign.AheadNoun, question.Noun is { } noun && _nouns.Calls(profile, noun));
            }
            else
            {
                s = s.With(Sign.SameSentence, back == 0).With(Sign.OneBack, back == 1).With(Sign.TwoBack, back == 2).With(Sign.FewBack, back is 3 or 4).With(Sign.FarBack, back > 4)
                    .With(Sign.SameParagraph, paragraphs[candidate.Last.Sentence] == paragraphs[question.Sentence])
                    .With(Sign.WasSubject, candidate.Last.Place is Place.Subject).With(Sign.WasLowerSubject, candidate.Last.Place is Place.LowerSubject).With(Sign.WasObject, candidate.Last.Place is Place.Object)
                    .With(Sign.WasOblique, candidate.Last.Place is Place.Oblique).With(Sign.WasInside, candidate.Last.Place is Place.Inside).With(Sign.WasQuoted, candidate.Last.Quoted)
                    .With(Sign.Once, candidate.Mentions == 1).With(Sign.Few, candidate.Mentions is > 1 and < ManyMentions).With(Sign.Many, candidate.Mentions >= ManyMentions)
                    .With(Sign.Most, candidate.Mentions == most && most > 1);
                if (Suits(question, profile))
                {
                    s = s.With(Sign.MostOfKind, profile.Named && candidate.Mentions == mostOfKind).With(Sign.OnlyOfKind, profile.Named && ofKind.Count == 1);
                    s = s.With(Sign.Latest, rank == 0).With(Sign.SecondLatest, rank == 1).With(Sign.ThirdLatest, rank == 2)
                        .With(Sign.LatestNamed, profile.Named && named++ == 0).With(Sign.LatestPerson, person && persons++ == 0)
                        .With(Sign.LatestSubject, candidate.Last.Place is Place.Subject && subjects++ == 0);
                    rank++;
                    nearOfKind += back <= 3 ? 1 : 0;
                }
            }

            var last = profile == speaker.Profile;
            s = s.With(Sign.LastSpeaker, last).With(Sign.LastSpeakerHere, last && paragraphs[speaker.Sentence] == paragraphs[question.Sentence])
                .With(Sign.SecondLastSpeaker, second.Profile == profile).With(Sign.LastNamedSpeaker, profile == namedSpeaker).With(Sign.Spoke, discourse.HasSpoken(profile));
            signs[i] = question.Noun is null ? s : s.And(_nouns.Of(question, profile)).With(Sign.LatestOfNoun, ofNoun.Count > 0 && ofNoun[0] == candidate).With(Sign.OnlyOfNoun, ofNoun.Count == 1 && ofNoun[0] == candidate);
        }

        signs[^1] = question.Own.With(Sign.Nobody).With(Sign.NoSpeakerYet, discourse.Speakers.Count == 0).With(Sign.Opening, question.Sentence <= 2)
            .With(Sign.ParagraphStart, question.Sentence == 0 || paragraphs[question.Sentence - 1] != paragraphs[question.Sentence])
            .With(Sign.NoneOfKind, nearOfKind == 0).With(Sign.OneOfKind, nearOfKind == 1).With(Sign.ManyOfKind, nearOfKind > 1).With(Sign.NounSeen, ofNoun.Count > 0);
        return signs;
    }

    /// <summary>A person of the other gender, and one for several, are never meant.</summary>
    public bool MayBe(Question question, Candidate candidate)
    {
        var profile = candidate.Profile;
        if (renown.IsTime(profile))
            return false;
        if (profile.Plural != question.Plural && !(profile.Named && !profile.IsPerson))
            return question.Asked is Asked.Quotation;
        if (profile.IsPerson && question.Gender.Length > 0 && profile.Gender.Length > 0 && profile.Gender != question.Gender)
            return false;
        return question.Kind switch
        {
            null => true,
            EntityKind.Person => profile.IsPerson || profile.Kind is EntityKind.Unknown || question.EitherKind && profile.Kind is not EntityKind.Document,
            EntityKind.Document => !profile.IsPerson,
            EntityKind.Unknown => true,
            _ => profile.Kind is not (EntityKind.Person or EntityKind.Document) || renown.IsUnsure(profile),
        };
    }

    private static Signs Agreement(Question question, Profile profile) => Signs.None
        .With(Sign.GenderSame, question.Gender.Length > 0 && profile.Gender == question.Gender)
        .With(Sign.GenderUnknown, question.Gender.Length > 0 && profile.Gender.Length == 0)
        .With(Sign.GenderOther, question.Gender.Length > 0 && profile.Gender.Length > 0 && profile.Gender != question.Gender)
        .With(Sign.NumberOther, profile.Plural != question.Plural);

    private static bool Suits(Question question, Profile profile) =>
        question.Kind is not { } kind || kind is EntityKind.Unknown || profile.Kind is EntityKind.Unknown || question.EitherKind && profile.Kind is not EntityKind.Document
        || (kind is EntityKind.Person) == profile.IsPerson && (kind is EntityKind.Document) == (profile.Kind is EntityKind.Document);
}
