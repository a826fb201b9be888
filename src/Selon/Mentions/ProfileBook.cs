using Selon.Languages.Lexicons;
using Selon.Mentions.Names;
using Selon.Mentions.Names.Tagging;
using Selon.Mentions.Resolving;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions;

/// <summary>
/// Who is named in an article: names that stand for the same person or body are one profile. A short name joins the one full name that it
/// can be short for, an acronym the one name whose initials it is; where two would do, neither is taken.
/// </summary>
internal sealed class ProfileBook
{
    private const int LongestApposition = 12;

    private readonly IReadOnlyList<SentenceView> _views;
    private readonly List<Profile> _profiles = [];
    private readonly Dictionary<NameRun, Profile> _byRun = [];
    private readonly ILookup<int, NameRun> _bySentence;
    private readonly NameIndex _index = new();
    private readonly Dictionary<Profile, NameRun> _firstRun = [];

    /// <param name="tagger">Null where rules alone find the names.</param>
    public ProfileBook(IReadOnlyList<SentenceView> views, NameTagger? tagger)
    {
        _views = views;
        var ruled = KindDecider.Decide(views, [.. WithoutChance(views, [.. views.SelectMany(NameFinder.Find)])]);
        Runs = tagger is null ? ruled : tagger.Tag(views, ruled);
        _bySentence = Runs.ToLookup(run => run.Sentence);
        var ties = Acronyms.Find(views, Runs).DistinctBy(tie => tie.Short.Text).ToDictionary(tie => tie.Short.Text, StringComparer.Ordinal);
        foreach (var run in Runs.OrderByDescending(run => WordsOf(run.Text).Length).ThenBy(run => run.Span.Start))
            _byRun[run] = Join(run, ties.TryGetValue(run.Text, out var tie) ? tie : null);
        foreach (var blend in Runs.Where(run => run.First == run.Last && Acronyms.IsBlend(run.Text, Of(run).Name)).GroupBy(run => run.Text, StringComparer.Ordinal))
        {
            if (blend.Count() * 2 > Of(blend.First()).Mentions.Count)
                Of(blend.First()).Call(blend.Key);
        }

        foreach (var run in Runs)
        {
            _firstRun.TryAdd(_byRun[run], run);
            Describe(views[run.Sentence], run, _byRun[run]);
        }
    }

    public IReadOnlyList<NameRun> Runs { get; }

    public IReadOnlyList<Profile> Profiles => _profiles;

    /// <summary>The names of a sentence, in the order of the text.</summary>
    public IEnumerable<NameRun> RunsIn(int sentence) => _bySentence[sentence];

    public Profile Of(NameRun run) => _byRun[run];

    /// <summary>Where the article names it first; null for a description.</summary>
    public NameRun? FirstRun(Profile profile) => _firstRun.GetValueOrDefault(profile);

    /// <summary>The source with the whole of the name that its head is part of.</summary>
    public SourcePhrase? Widen(SourcePhrase? source)
    {
        var run = source is null || source.Antecedent >= 0 ? null : RunsIn(source.Sentence).FirstOrDefault(run =>
            run.First <= source.Head && source.Head <= run.Last || run.Span.Start == source.Span.End + 1 && Of(run).IsPerson);
        return run is null ? source : source! with { Span = WithRole(_views[run.Sentence], run, source.Span.Union(run.Span)) };
    }

    /// <summary>Nouns directly in front of a name, one of them a person's, belong to it (“building inspector Carl Dunning”).</summary>
    private static TextSpan WithRole(SentenceView view, NameRun run, TextSpan span)
    {
        if (span.Start < run.Span.Start)
            return span;
        var first = run.First;
        var titled = false;
        while (first > 0 && view[first - 1].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn && view.Around(first - 1) == view.Around(run.First))
        {
            first--;
            titled |= view.Noun(first) is { Kind: NounKind.Person };
        }

        if (!titled)
            return span;
        if (first > 0 && view[first - 1].Upos is PartOfSpeech.Det)
            first--;
        return span with { Start = view[first].Surface.Start };
    }

    /// <summary>The names of the dateline, which is no sentence.</summary>
    public IReadOnlyList<TextSpan> DatelineNames { get; private set; } = [];

    /// <summary>Notes the places of a dateline and its agency; in capitals they are who has the name elsewhere.</summary>
    public void AddDateline(string text, TextSpan dateline)
    {
        var (places, agency) = Text.Layouts.DatelineNames.Read(text, dateline);
        foreach (var place in places)
            AddUnparsed(text, place, EntityKind.Place);
        if (agency is { } sender)
            AddUnparsed(text, sender, EntityKind.Organisation);
        DatelineNames = agency is { } last ? [.. places, last] : places;
    }

    private void AddUnparsed(string text, TextSpan span, EntityKind kind)
    {
        var name = span.In(text);
        var profile = _profiles.Find(known => known.Named && !known.IsPerson && known.Forms.Any(form => form.Equals(name, StringComparison.OrdinalIgnoreCase)));
        if (profile is null)
        {
            profile = Add(kind, named: true);
            profile.AddForm(name);
        }

        profile.Mentions.Add(span);
    }

    public Profile Add(EntityKind kind, bool named)
    {
        var profile = new Profile(_profiles.Count, kind, named);
        _profiles.Add(profile);
        return profile;
    }

    /// <summary>A single capitalised word that opens a sentence is a name only where it is one elsewhere.</summary>
    private static IEnumerable<NameRun> WithoutChance(IReadOnlyList<SentenceView> views, List<NameRun> runs)
    {
        var sure = runs.Where(run => run.First > 0).SelectMany(run => WordsOf(run.Text)).ToHashSet(StringComparer.Ordinal);
        return runs.Where(run => run.First > 0 || run.Last > 0 || run.Key is not null || sure.Contains(run.Text)
            || views[run.Sentence].Pack.GivenNames.ContainsKey(run.Text) || views[run.Sentence][0].Relation is Relation.Nsubj && run.Text.Length > 1);
    }

    private Profile Join(NameRun run, (NameRun Short, NameRun Full, bool InBrackets)? tie)
    {
        var profile = (tie is { } known ? _byRun.GetValueOrDefault(known.Full) : null) ?? Find(run) ?? Add(run.Kind, named: true);
        if (profile.Kind is EntityKind.Unknown)
            profile.Kind = run.Kind;
        profile.Key ??= run.Key;
        profile.AddForm(run.Text);
        _index.Add(profile, run.Text, WordsOf(run.Text), Initials(WordsOf(run.Text)));
        if (!profile.IsPerson)
            _index.AddInitials(profile, AllInitials(run.Text));
        if (tie is { InBrackets: true } explained && profile.Name == explained.Full.Text)
            profile.Explain(run.Text);
        profile.Mentions.Add(run.Span);
        return profile;
    }

    private Profile? Find(NameRun run)
    {
        if (_index.OfForm(run.Text) is { } same)
            return same;
        Profile? found = null;
        foreach (var profile in _index.Near(run.Text, run.Key, WordsOf(run.Text)))
        {
            if (!Same(profile, run))
                continue;
            if (profile.Forms.Contains(run.Text))
                return profile;
            if (found is not null)
                return null;
            found = profile;
        }

        return found;
    }

    private bool Same(Profile profile, NameRun run)
    {
        if (profile.Forms.Contains(run.Text) || run.Key is not null && run.Key == profile.Key)
            return true;
        if (run.Key is not null && profile.Key is not null || !Compatible(profile.Kind, run.Kind) || run is { Key: not null, Kind: EntityKind.Place } && profile.Kind is EntityKind.Organisation)
            return false;
        var words = WordsOf(run.Text);
        if (!profile.IsPerson && profile.Forms.Any(form => Bare(form) == Bare(run.Text)))
            return true;
        if (profile.IsPerson && words.Length > 1 && words.All(word => word is [_, '.']))
            return profile.Forms.Any(form => Initials(WordsOf(form)) == Initials(words));
        if (words is [{ Length: > 2 } acronym] && !profile.IsPerson && KindSigns.IsAcronym(acronym) && profile.Forms.Any(form => AllInitials(form) == acronym))
            return true;
        if (words is [var blend] && !profile.IsPerson && profile.Forms.Any(form => Acronyms.IsBlend(blend, form)))
            return true;
        return profile.Forms.Any(form => IsShortFor(words, WordsOf(form), profile.Kind));
    }

    private static bool Compatible(EntityKind a, EntityKind b) =>
        a == b || a is EntityKind.Unknown || b is EntityKind.Unknown || a is not EntityKind.Person && b is not EntityKind.Person;

    private static bool IsShortFor(ReadOnlySpan<string> shorter, ReadOnlySpan<string> longer, EntityKind kind)
    {
        if (shorter.Length >= longer.Length)
            return shorter.Length == longer.Length && shorter.Length > 1 && shorter[^1] == longer[^1] && shorter[0].Length <= 2 && shorter[0][0] == longer[0][0];
        if (shorter.Length == 1 && shorter[0].Length >= 2 && shorter[0].All(char.IsUpper) && shorter[0] == Initials(longer))
            return true;
        if (kind is not EntityKind.Person and not EntityKind.Unknown)
            return longer[..shorter.Length].SequenceEqual(shorter) && shorter[0].Length > 3;
        return longer[^shorter.Length..].SequenceEqual(shorter) || longer[..shorter.Length].SequenceEqual(shorter)
            || shorter.Length == 2 && shorter[0].Length <= 2 && shorter[0][0] == longer[0][0] && shorter[1] == longer[^1];
    }

    private static string Initials(ReadOnlySpan<string> words) => string.Concat(words.ToArray().Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>Without the article of its own (<c>Le Messager</c>).</summary>
    private string Bare(string name) => name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && _views[0].Pack.Words["determiner-definite"].Contains(name[..space].ToLowerInvariant()) ? name[(space + 1)..] : name;

    /// <summary>First letters of all words but the smallest, whatever their case (<c>Office québécois de la langue française</c>: OQLF).</summary>
    private static string AllInitials(string name) =>
        string.Concat(name.Split([' ', '\u00A0', '\'', '’', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 || char.IsUpper(word[0])).Select(word => char.ToUpperInvariant(word[0])));

    private static string[] WordsOf(string name) => name.Split([' ', '\u00A0', '\u202F', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes gender and roles from what stands around a name: a title in front, an apposition behind.</summary>
    private void Describe(SentenceView view, NameRun run, Profile profile)
    {
        if (profile.Gender.Length == 0 && view.Pack.GivenNames.GetValueOrDefault(view[run.First].Form) is "m" or "f")
            profile.Gender = view.Pack.GivenNames[view[run.First].Form];
        if (run.First > 0)
        {
            if (view.Is(run.First - 1, "honorific-feminine"))
                profile.Gender = "f";
            else if (view.Is(run.First - 1, "honorific-masculine"))
                profile.Gender = "m";
        }

        if (!profile.IsPerson)
            DescribeBody(view, run, profile);
        foreach (var noun in RoleNouns(view, run).Concat(InFront(view, run)).Concat(Behind(view, run)).Distinct())
        {
            if (view.Noun(noun) is not { } entry)
                continue;
            if (profile.Kind is EntityKind.Unknown && !(entry.Kind is NounKind.Person && IsQualifier(run)) || profile.IsPerson && entry.Kind is not NounKind.Person && noun == run.First - 1 && !KindSigns.IsSurelyPerson(view, run))
                profile.Kind = NameFinder.KindOf(entry.Kind);
            if (entry.Kind is NounKind.Person && !profile.IsPerson)
                continue;
            profile.Nouns.Add(entry.Lemma);
            if (profile.Gender.Length == 0)
                profile.Gender = Gender(view, noun, entry.Gender);
            if (!view.Is(noun, "honorific"))
                profile.Words.UnionWith(PhraseQuestions.Words(view, run.First, view.Tree.Span(Math.Min(noun, view.Tree.First(noun)), view.Tree.Last(noun))));
            if (profile.IsPerson && !view.Is(noun, "honorific") && RoleOf(view, run, noun) is { } role)
                profile.AddRole(role);
            foreach (var state in Demonyms.Of(view, noun))
                profile.AddNationality(state);
        }
    }

    /// <summary>An acronym, or a word in front of a person's name, only qualifies the noun in front (<c>la députée Ecolo Anne Roy</c>).</summary>
    private bool IsQualifier(NameRun run)
    {
        var view = _views[run.Sentence];
        if (run.First == run.Last && KindSigns.IsAcronym(view[run.First].Form))
            return true;
        return RunsIn(run.Sentence).FirstOrDefault(next => next.First > run.Last) is { } after && after.Last > after.First && Of(after).IsPerson
            && (after.First == run.Last + 1 || after.First == run.Last + 2 && view[run.Last + 1].Form is ",");
    }

    /// <summary>A body has the gender and number of its article, and is what its first word says (<c>le Syndicat des…</c>).</summary>
    private static void DescribeBody(SentenceView view, NameRun run, Profile profile)
    {
        if (view.Noun(run.First) is { Kind: not NounKind.Person } noun)
            profile.Nouns.Add(noun.Lemma);
        profile.Words.UnionWith(WordsOf(run.Text.ToLowerInvariant()));
        if (run.First == 0 || view[run.First - 1].Upos is not PartOfSpeech.Det || view.Pack.Pronouns.Find(view[run.First - 1].Form) is not { } article)
            return;
        if (profile.Gender.Length == 0 && article.Gender.Length > 0)
            profile.Gender = article.Gender[..1];
        profile.Plural |= article.Number is "p";
    }

    /// <summary>Nouns of a person between commas behind a name, also where the tree has them elsewhere (“Anne Roy, 44, a baker”).</summary>
    private static IEnumerable<int> Behind(SentenceView view, NameRun run)
    {
        if (run.Kind is not EntityKind.Person || run.Last + 1 >= view.Tree.Count || view[run.Last + 1].Form is not ",")
            yield break;
        for (var i = run.Last + 2; i < view.Tree.Count && i - run.Last < LongestApposition && !view.IsVerb(i) && !view.Is(i, "relative") && view[i].Upos is not PartOfSpeech.Cconj; i++)
        {
            if (view.Noun(i) is { Kind: NounKind.Person } && view[i].Relation is not (Relation.Amod or Relation.Compound) && view.Tree.Child(i, Relation.Case) < 0 && OpensPhrase(view, i) && !(i + 1 < view.Tree.Count && view[i + 1].Upos is PartOfSpeech.Propn))
                yield return i;
        }
    }

    /// <summary>The noun of a person whose phrase ends with the comma in front of a name, also where the tree hangs the name on a later word (<c>le maire de la commune de Lys, Luc Petit</c>).</summary>
    private static IEnumerable<int> InFront(SentenceView view, NameRun run)
    {
        if (run.Kind is not EntityKind.Person || run.First < 2 || view[run.First - 1].Form is not ",")
            yield break;
        var first = run.First - 1;
        while (first > 0 && run.First - first < LongestApposition && !view.IsVerb(first - 1) && view[first - 1].Upos is not (PartOfSpeech.Punct or PartOfSpeech.Cconj))
            first--;
        for (var i = first; i < run.First - 1; i++)
        {
            if (view[i].Relation is Relation.Amod || view.Noun(i) is not { } noun)
                continue;
            if (noun.Kind is NounKind.Person && view.Tree.Child(i, Relation.Case) < 0)
                yield return i;
            yield break;
        }
    }

    private static bool OpensPhrase(SentenceView view, int noun)
    {
        var before = noun - 1;
        while (before > 0 && view[before].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Adv)
            before--;
        return view[before].Form is ",";
    }

    private static IEnumerable<int> RoleNouns(SentenceView view, NameRun run)
    {
        for (var i = run.First; i <= run.Last; i++)
        {
            foreach (var child in view.Tree.Children(i, Relation.Appos))
            {
                if (child > run.Last && view.Noun(child) is not null)
                    yield return child;
            }

            var head = view[i].Head;
            if (head >= 0 && (head < run.First || head > run.Last) && view.Noun(head) is not null
                && (view[i].Relation is Relation.Appos or Relation.Flat || view[i].Relation is Relation.Nmod or Relation.Compound && view.Tree.Child(i, Relation.Case) < 0 && head < run.First))
                yield return head;
        }

        var before = run.First - 1;
        while (before > 0 && run.First - before < 4 && view[before].Upos is PartOfSpeech.Adj)
            before--;
        if (before >= 0 && view[before].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && view.Noun(before) is { } noun && (noun.Title || noun.Kind is not NounKind.Person))
            yield return before;
    }

    private static string Gender(SentenceView view, int noun, string lexicon)
    {
        if (lexicon.Length > 0)
            return lexicon;
        if (view[noun].Has("Gender=Fem") || view.Tree.Children(noun, Relation.Det).Any(det => view[det].Has("Gender=Fem")))
            return "f";
        return view[noun].Has("Gender=Masc") ? "m" : "";
    }

    /// <summary>The role's words: its noun with what belongs to it, without article and name.</summary>
    private Role? RoleOf(SentenceView view, NameRun run, int noun)
    {
        var first = view.Tree.First(noun);
        while (first < noun && view[first].Upos is PartOfSpeech.Det or PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Pron)
            first++;
        var last = noun > run.Last ? view.Tree.Last(noun) : Math.Min(view.Tree.Last(noun), run.First - 1);
        for (var i = noun + 1; i <= last; i++)
        {
            if (view[i].Form is "," or ";" or "(" || view[i].Relation is Relation.Acl or Relation.Cop || view.Is(i, "since"))
            {
                last = i - 1;
                break;
            }
        }

        if (RunsIn(view.Index).FirstOrDefault(name => name != run && name.First <= last && last < name.Last) is { } cut)
            last = cut.Last;
        return first <= last && view.Trim(view.Tree.Span(first, last)) is { IsEmpty: false } span ? new Role(span.In(view.Text), span) : null;
    }
}
