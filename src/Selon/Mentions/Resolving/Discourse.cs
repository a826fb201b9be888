namespace Selon.Mentions.Resolving;

/// <summary>Who has been mentioned and who has spoken so far, and who of them may be meant by some words.</summary>
internal sealed class Discourse
{
    private const int MostNear = 12;
    private const int SentencesBack = 8;
    private const int SentencesAhead = 4;
    private const int MostOfNoun = 6;
    private const int MostOften = 3;
    private const int SpeakersBack = 3;

    private readonly ProfileBook _book;
    private readonly List<Mention> _mentions = [];
    private readonly Dictionary<Profile, Trail> _trails = [];
    private readonly List<(Profile Profile, int Sentence)> _speakers = [];
    private readonly HashSet<Profile> _spoken = [];
    private readonly Dictionary<string, List<Profile>> _byNoun = new(StringComparer.Ordinal);
    private readonly List<Profile> _often;

    public Discourse(ProfileBook book)
    {
        _book = book;
        foreach (var profile in book.Profiles)
        {
            foreach (var noun in profile.Nouns)
                Index(noun, profile);
        }

        _often = [.. Most(book.Profiles.Where(profile => profile.IsPerson)), .. Most(book.Profiles.Where(profile => profile.Kind is EntityKind.Organisation or EntityKind.Unknown))];
    }

    public IReadOnlyList<(Profile Profile, int Sentence)> Speakers => _speakers;

    public void Note(Mention mention)
    {
        if (!_trails.TryGetValue(mention.Profile, out var trail))
            _trails[mention.Profile] = trail = new Trail();
        Trail.Insert(_mentions, mention);
        trail.Note(mention);
    }

    public void Spoke(Profile profile, int sentence)
    {
        _speakers.Add((profile, sentence));
        _spoken.Add(profile);
    }

    public bool HasSpoken(Profile profile) => _spoken.Contains(profile);

    /// <summary>Notes that the article calls somebody by a noun.</summary>
    public void Call(Profile profile, string noun)
    {
        if (profile.Nouns.Add(noun))
            Index(noun, profile);
    }

    /// <summary>Those who may be meant, nearest first.</summary>
    /// <param name="question">The words.</param>
    /// <param name="nouns">Nouns that point to the same.</param>
    public IReadOnlyList<Candidate> Candidates(Question question, IEnumerable<string> nouns)
    {
        var seen = new HashSet<Profile>();
        var candidates = new List<Candidate>();
        for (var i = _mentions.Count - 1; i >= 0 && seen.Count < MostNear && question.Sentence - _mentions[i].Sentence <= SentencesBack; i--)
        {
            if (_mentions[i].At < question.At)
                Add(_mentions[i].Profile);
        }

        for (var i = _speakers.Count - 1; i >= Math.Max(0, _speakers.Count - SpeakersBack); i--)
            Add(_speakers[i].Profile);
        foreach (var noun in nouns)
        {
            var called = _byNoun.GetValueOrDefault(noun) ?? [];
            foreach (var profile in called.Count <= 2 * MostOfNoun ? called : called.Take(MostOfNoun).Concat(called.TakeLast(MostOfNoun)))
                Add(profile);
        }

        foreach (var profile in _often)
            Add(profile);
        foreach (var profile in Next(question))
            Add(profile);
        return [.. candidates.OrderBy(candidate => candidate.Ahead).ThenByDescending(candidate => candidate.Ahead ? -candidate.Last.At : candidate.Last.At).ThenBy(candidate => candidate.Profile.Order)];

        void Add(Profile profile)
        {
            if (seen.Add(profile) && Of(profile, question.At) is { } candidate)
                candidates.Add(candidate);
        }
    }

    private Candidate? Of(Profile profile, int at)
    {
        if (_trails.TryGetValue(profile, out var trail) && trail.CountBefore(at) is > 0 and var count)
            return new Candidate(profile, trail[count - 1], trail, count);
        return _book.FirstRun(profile) is { } run && run.Span.Start > at ? new Candidate(profile, new Mention(profile, run.Sentence, run.Span.Start, Place.Object, false), null, 0) : null;
    }

    /// <summary>The first person and the first body that are named behind the words and not before.</summary>
    private IEnumerable<Profile> Next(Question question)
    {
        var (person, body) = (false, false);
        for (var sentence = question.Sentence; sentence <= question.Sentence + SentencesAhead && !(person && body); sentence++)
        {
            foreach (var run in _book.RunsIn(sentence))
            {
                var profile = _book.Of(run);
                if (run.Span.Start <= question.At || (profile.IsPerson ? person : body))
                    continue;
                if (profile.IsPerson)
                    person = true;
                else
                    body = true;
                yield return profile;
            }
        }
    }

    private void Index(string noun, Profile profile)
    {
        if (!_byNoun.TryGetValue(noun, out var profiles))
            _byNoun[noun] = profiles = [];
        profiles.Add(profile);
    }

    private static IEnumerable<Profile> Most(IEnumerable<Profile> profiles) => profiles.OrderByDescending(profile => profile.Mentions.Count).ThenBy(profile => profile.Order).Take(MostOften);
}
