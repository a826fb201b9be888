using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Mentions;

/// <summary>
/// Tells who each source is: a name, a pronoun (by agreement and nearness, speakers first), a role or kind that the article has given
/// to somebody (“the president”, “the newspaper”), or a description of somebody unnamed.
/// </summary>
internal sealed class SpeakerResolver(IReadOnlyList<SentenceView> views, ProfileBook book)
{
    private const int SentencesBack = 6;

    /// <summary>Drafts come in the order of their contents, so that sentences go back and forth a little; not by more than this.</summary>
    private const int Forgotten = 200;

    /// <summary>Who has spoken or been the subject of a clause, in the order of the text.</summary>
    private readonly List<(Profile Profile, int Sentence, int At)> _salient = [];

    private readonly List<(Profile Profile, int Sentence)> _spoken = [];

    private readonly Dictionary<string, Profile> _described = new(StringComparer.Ordinal);

    private int _seen;

    /// <summary>Resolves the drafts in the order of the text.</summary>
    public IReadOnlyList<Speaker> Resolve(IReadOnlyList<Draft> drafts)
    {
        var speakers = new Speaker[drafts.Count];
        for (var i = 0; i < drafts.Count; i++)
        {
            SeeSubjects(drafts[i].Sentence);
            speakers[i] = Resolve(drafts[i], i > 0 ? drafts[i - 1] : null, i > 0 ? speakers[i - 1] : Speaker.Nobody);
            if (speakers[i].Profile is { } profile)
            {
                _spoken.Add((profile, drafts[i].Sentence));
                _salient.Add((profile, drafts[i].Sentence, drafts[i].Start));
            }
        }

        return speakers;
    }

    /// <summary>Notes the subjects of the sentences up to the given one.</summary>
    private void SeeSubjects(int sentence)
    {
        for (; _seen <= sentence; _seen++)
        {
            var view = views[_seen];
            for (var i = 0; i < view.Tree.Count; i++)
            {
                if (view[i].Relation is Relation.Nsubj && view[i].Head is >= 0 and var verb && view[verb].Relation is Relation.Root or Relation.Conj or Relation.Parataxis
                    && view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && view.Around(i) is null
                    && (view[i].Upos is PartOfSpeech.Propn || view.Noun(i) is not null) && OfPhrase(view, i, NounPhrase.Span(view, i)).Profile is { } profile)
                    _salient.Add((profile, _seen, view[i].Surface.Start));
            }
        }
    }

    private Profile? LastSalient(int sentence, int before, Func<Profile, bool> suits)
    {
        (Profile Profile, int Sentence, int At)? last = null;
        for (var i = _salient.Count - 1; i >= 0 && sentence - _salient[i].Sentence <= Forgotten; i--)
        {
            var entry = _salient[i];
            if (sentence - entry.Sentence <= SentencesBack && entry.At < before && entry.At > (last?.At ?? -1) && suits(entry.Profile))
                last = entry;
        }

        return last?.Profile;
    }

    private Speaker Resolve(Draft draft, Draft? previous, Speaker last)
    {
        if (draft.Source is not { } source)
            return draft.CueToken < 0 && previous is not null && draft.Sentence - previous.Sentence <= SentencesBack ? last : Speaker.Nobody;
        var view = views[source.Sentence];
        if (source.Antecedent >= 0)
        {
            var antecedent = source.Antecedent;
            while (view[antecedent].Relation is Relation.Appos && view[antecedent].Head >= 0)
                antecedent = view[antecedent].Head;
            return OfPhrase(view, antecedent, NounPhrase.Span(view, antecedent, draft.CueToken));
        }

        return source.Span.Length <= view[source.Head].Surface.Length && view[source.Head].Upos is PartOfSpeech.Pron or PartOfSpeech.Det && view.Pack.Pronouns.Find(view[source.Head].Form) is { } pronoun
            ? OfPronoun(view, source, pronoun)
            : OfPhrase(view, source.Head, source.Span);
    }

    private Speaker OfPhrase(SentenceView view, int head, TextSpan span)
    {
        var several = view.Tree.Children(head, Relation.Conj).Any(child => span.Contains(view[child].Surface));
        if (!several && NameIn(view, head, span) is { } run)
            return Known(book.Of(run), span);
        if (!several && ByNoun(view, head, span) is { } known)
            return Known(known, span);
        return Described(view, head, span, several);
    }

    /// <summary>The name in a phrase that is the phrase's own, and not that of a body or place that it mentions.</summary>
    private NameRun? NameIn(SentenceView view, int head, TextSpan span)
    {
        NameRun? best = null;
        var person = view.Noun(head) is { Kind: NounKind.Person };
        foreach (var run in book.RunsIn(view.Index))
        {
            if (run.First <= head && head <= run.Last)
                return run;
            if (!span.Contains(run.Span))
                continue;
            if ((best is null || person && !book.Of(best).IsPerson && book.Of(run).IsPerson) && IsOwn(view, run, head))
                best = run;
        }

        return best;
    }

    private bool IsOwn(SentenceView view, NameRun run, int head)
    {
        if (run.First == head + 1 && Suits(view, run, head))
            return true;
        for (var at = run.First; at <= run.Last; at++)
        {
            if (view[at].Head >= run.First && view[at].Head <= run.Last)
                continue;
            for (var up = at; up >= 0 && up != head; up = view[up].Head)
            {
                if (view.Tree.Children(up, Relation.Case).Any(c => c < up) || view[up].Relation is not (Relation.Appos or Relation.Flat or Relation.Nmod or Relation.Compound or Relation.Dep or Relation.Nsubj or Relation.Amod))
                    return IsDirectlyTitled(view, run, head);
                if (view[up].Head == head)
                    return Suits(view, run, head);
            }
        }

        return false;
    }

    private bool Suits(SentenceView view, NameRun run, int head)
    {
        var noun = view.Noun(head);
        var kind = book.Of(run).Kind;
        return noun is null || kind is EntityKind.Unknown || (noun.Kind is NounKind.Person) == (kind is EntityKind.Person);
    }

    private bool IsDirectlyTitled(SentenceView view, NameRun run, int head) =>
        run.First > 0 && run.Span.Start > view[head].Surface.Start && view[run.First - 1].Form == "," && book.Of(run).IsPerson
        && view.Noun(head) is { Kind: NounKind.Person };

    /// <summary>Somebody whom the article has called by this noun before, or, for “the organisation”, the last body that spoke.</summary>
    private Profile? ByNoun(SentenceView view, int head, TextSpan span)
    {
        var noun = view.Noun(head);
        if (noun is null && view[head].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj) || view[head].Has("Number=Plur") && noun is not { Kind: NounKind.Organisation })
            return null;
        var definite = view.Tree.Children(head, Relation.Det).Any(det => view.Is(det, "determiner-definite"));
        if (!definite)
            return null;
        var lemma = noun?.Lemma ?? view[head].Lemma;
        var bare = view.Tree.Children(head).All(child => view[child].Relation is Relation.Det or Relation.Punct or Relation.Amod || !span.Contains(view[child].Surface))
            && !book.RunsIn(view.Index).Any(run => span.Contains(run.Span) && run.First > head);
        var before = book.Profiles.Where(profile => profile.Nouns.Contains(lemma) && profile.Mentions.Count > 0 && profile.Mentions.Min.Start < span.Start);
        var text = Fold(span.In(view.Text));
        var only = !bare && book.Profiles.Count(profile => profile.Named && profile.Nouns.Contains(lemma)) == 1;
        var called = before.Where(profile => bare || only && profile.Roles.All(role => !role.Contains(' ', StringComparison.Ordinal)) || profile.Roles.Concat(profile.Forms).Any(role => Fold(role).Contains(WithoutDeterminer(view, head, span), StringComparison.Ordinal)))
            .OrderByDescending(profile => LastMention(profile, span.Start)).FirstOrDefault(profile => Fold(profile.Name) != text);
        called ??= Introduced(lemma, bare ? null : WithoutDeterminer(view, head, span));
        if (called is not null)
            return called;
        if (!bare)
            return null;
        if (view.Is(head, "generic-body"))
            return LastSpoken(view.Index, profile => !profile.IsPerson && profile.Named);
        return view.Is(head, "generic-person") ? LastSpoken(view.Index, profile => profile.IsPerson) : null;
    }

    /// <summary>The one person whom the article introduces, before or after, by this noun; with all its words where there are more.</summary>
    private Profile? Introduced(string noun, string? words) =>
        book.Profiles.Where(profile => profile.Named && profile.IsPerson && profile.Nouns.Contains(noun)
            && (words is null || profile.Roles.Any(role => Fold(role).Contains(words, StringComparison.Ordinal)))).Take(2).ToList() is [var only] ? only : null;

    private static int LastMention(Profile profile, int before) => profile.Mentions.Where(span => span.Start < before).Select(span => span.Start).DefaultIfEmpty(-1).Max();

    private static string WithoutDeterminer(SentenceView view, int head, TextSpan span)
    {
        var first = view.TokenAt(span.Start);
        while (first < head && view[first].Upos is PartOfSpeech.Det)
            first++;
        return Fold(new TextSpan(view[first].Surface.Start, span.End).In(view.Text));
    }

    private Profile? LastSpoken(int sentence, Func<Profile, bool> suits) =>
        _spoken.LastOrDefault(entry => sentence - entry.Sentence <= SentencesBack && suits(entry.Profile)).Profile;

    private Speaker OfPronoun(SentenceView view, SourcePhrase source, Pronoun pronoun)
    {
        if (view.Is(source.Head, "generic") || pronoun.Person is "1" or "2" || pronoun.Type is "indefinite")
            return Speaker.Nobody;
        var possessive = pronoun.Type is "possessive" || view[source.Head].Upos is PartOfSpeech.Det;
        if (possessive && SubjectOf(view, source) is { } subject)
            return subject;
        var plural = pronoun.Number is "plural" or "p" or "plur" || view[source.Head].Has("Number=Plur") && !possessive;
        var gender = possessive ? "" : pronoun.Gender.Length > 0 ? pronoun.Gender[..1] : "";
        var found = LastSalient(view.Index, source.Span.Start, profile => Agrees(profile, plural, gender)) ?? LastMentioned(source.Span.Start, plural, gender);
        if (found is null)
            return Speaker.Nobody;
        found.Mentions.Add(source.Span);
        return Known(found, null);
    }

    /// <summary>“he” and “she” are people; a body only where its noun has that gender (<c>l’association … elle</c>).</summary>
    private static bool Agrees(Profile profile, bool plural, string gender) =>
        plural == profile.Plural && (gender is "m" or "f"
            ? profile.Gender == gender || profile.Gender.Length == 0 && profile.IsPerson
            : gender.Length == 0 || !profile.IsPerson);

    private Profile? LastMentioned(int before, bool plural, string gender) =>
        book.Profiles
            .Where(profile => profile.Kind is not EntityKind.Place && Agrees(profile, plural, gender) && (profile.IsPerson || gender.Length == 0))
            .Select(profile => (Profile: profile, At: LastMention(profile, before)))
            .Where(entry => entry.At >= 0)
            .OrderByDescending(entry => entry.At)
            .FirstOrDefault().Profile;

    /// <summary>A possessive mostly points to the subject of its own sentence.</summary>
    private Speaker? SubjectOf(SentenceView view, SourcePhrase source)
    {
        for (var i = 0; i < view.Tree.Count; i++)
        {
            if (view[i].Relation is Relation.Nsubj && view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && view[i].Head is >= 0 and var verb
                && view[verb].Relation is Relation.Root or Relation.Conj or Relation.Ccomp or Relation.Parataxis && view.Tree.IsUnder(source.Head, verb) && !view.Tree.IsUnder(source.Head, i))
                return OfPhrase(view, i, NounPhrase.Span(view, i));
        }

        return null;
    }

    private static Speaker Known(Profile profile, TextSpan? mention)
    {
        if (mention is { } span)
            profile.Mentions.Add(span);
        return new Speaker(profile, profile.Name, profile.Named && profile.IsPerson ? Naming.Person : profile.Named || !profile.IsPerson ? Naming.Body : Naming.Unnamed);
    }

    private Speaker Described(SentenceView view, int head, TextSpan span, bool several)
    {
        var noun = view.Noun(head);
        if (view.Trim(span).IsEmpty)
            return Speaker.Nobody;
        var name = Possessor(view, head, span) ?? LowerFirst(view, view.Trim(span));
        var kind = noun is not null ? NameFinder.KindOf(noun.Kind) : IsPersonLike(view, head, noun) ? EntityKind.Person : EntityKind.Unknown;
        if (!_described.TryGetValue(Fold(name), out var profile))
        {
            profile = _described[Fold(name)] = book.Add(kind, named: false);
            profile.AddForm(name);
            profile.Plural = several || view[head].Has("Number=Plur");
            profile.Gender = noun?.Gender is { Length: > 0 } gender ? gender : view[head].Has("Gender=Fem") ? "f" : view[head].Has("Gender=Masc") ? "m" : "";
            profile.Nouns.Add(view[head].Lemma);
        }

        profile.Mentions.Add(span);
        var unnamed = kind is EntityKind.Person || view.Is(head, "quantifier") || IsPersonLike(view, head, noun);
        if (several && NameIn(view, head, span) is { } named && book.Of(named).IsPerson)
            return new Speaker(profile, profile.Name, Naming.Person);
        return new Speaker(profile, profile.Name, unnamed ? Naming.Unnamed : Naming.Body);
    }

    /// <summary>“her office” is the office of whom the text speaks of last; without the possessive where that is not known.</summary>
    private string? Possessor(SentenceView view, int head, TextSpan span)
    {
        var possessive = view.Tree.Children(head).FirstOrDefault(child => child < head && view.Is(child, "possessive") && view[child].Upos is PartOfSpeech.Det or PartOfSpeech.Pron, -1);
        if (possessive < 0)
            return null;
        var rest = view.Trim(span with { Start = Math.Min(view[possessive].Surface.End, span.End) }).In(view.Text);
        if (rest.Length == 0)
            return null;
        return LastSalient(view.Index, span.Start, profile => !profile.Plural) is { Named: true } owner && view.Pack.Words["of"].FirstOrDefault() is { } of
            ? $"{rest} {of} {owner.Name}" : rest;
    }

    /// <summary>Pronouns, numbers and nouns with the endings of trades and roles stand for people.</summary>
    private static bool IsPersonLike(SentenceView view, int head, NounEntry? noun) =>
        noun is null && (view[head].Upos is PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Sym
            || view[head].Upos is PartOfSpeech.Noun && view.Pack.Words["person-ending"].Any(ending => view[head].Lemma.EndsWith(ending, StringComparison.Ordinal)));

    private static string LowerFirst(SentenceView view, TextSpan span)
    {
        var text = span.In(view.Text);
        var first = view.TokenAt(span.Start);
        return view[first].Upos is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num or PartOfSpeech.Pron or PartOfSpeech.Adp ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    private static string Fold(string text) => text.ToLowerInvariant().Replace('’', '\'');
}
