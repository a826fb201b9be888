using Selon.Mentions.Names;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Resolving;

/// <summary>What the whole article tells of those it names: who speaks by name and where, who acts, who stands in its first sentences.</summary>
internal sealed class Renown
{
    private const int LeadSentences = 3;
    private const int Near = 3;

    private readonly Dictionary<Profile, List<int>> _speaks = [];
    private readonly HashSet<Profile> _subjects = [];
    private readonly HashSet<Profile> _lead = [];
    private readonly HashSet<Profile> _sure = [];
    private readonly HashSet<Profile> _times = [];
    private readonly Dictionary<string, int> _people;

    public Renown(IReadOnlyList<SentenceView> views, ProfileBook book, IReadOnlyList<Draft> drafts)
    {
        var names = new OwnNames(book);
        foreach (var draft in drafts)
        {
            if (draft.Source is not { Antecedent: < 0 } source || names.In(views[source.Sentence], source.Head, source.Span) is not { } run)
                continue;
            if (!_speaks.TryGetValue(book.Of(run), out var sentences))
                _speaks[book.Of(run)] = sentences = [];
            sentences.Add(source.Sentence);
        }

        foreach (var run in book.Runs)
        {
            if (views[run.Sentence].Is(run.First, "time-noun"))
                _times.Add(book.Of(run));
            if (KindSigns.IsSurelyPerson(views[run.Sentence], run))
                _sure.Add(book.Of(run));
            if (run.Sentence < LeadSentences)
                _lead.Add(book.Of(run));
            if (Enumerable.Range(run.First, run.Last - run.First + 1).Any(i => views[run.Sentence][i].Relation is Relation.Nsubj))
                _subjects.Add(book.Of(run));
        }

        _people = book.Profiles.Where(profile => profile.Named && profile.IsPerson).GroupBy(profile => profile.Gender, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    /// <summary>True for a name that is a day's or a month's.</summary>
    public bool IsTime(Profile profile) => _times.Contains(profile);

    /// <summary>True for a name that only its form makes a person's, so that it may be a body's.</summary>
    public bool IsUnsure(Profile profile) => profile is { Named: true, IsPerson: true } && !_sure.Contains(profile);

    public Signs Of(Question question, Profile profile)
    {
        var speaks = _speaks.GetValueOrDefault(profile);
        var such = profile is { Named: true, IsPerson: true } && question.Gender.Length > 0 ? _people.GetValueOrDefault(question.Gender) + (profile.Gender == question.Gender ? 0 : 1) : 0;
        return Signs.None.With(Sign.SpeaksByName, speaks is not null).With(Sign.SpeaksNear, speaks is not null && speaks.Exists(sentence => Math.Abs(sentence - question.Sentence) <= Near))
            .With(Sign.SubjectByName, _subjects.Contains(profile)).With(Sign.InLead, _lead.Contains(profile)).With(Sign.OnlySuch, such == 1).With(Sign.FewSuch, such is 2 or 3).With(Sign.UnsurePerson, IsUnsure(profile));
    }
}
