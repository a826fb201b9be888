using Selon.Mentions.Names;
using Selon.Statements;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Mentions.Resolving;

/// <summary>
/// Tells whom names, pronouns and descriptions stand for, sentence by sentence. Whoever may be meant is weighed by signs (agreement, nearness,
/// part of the sentence, who spoke last, nouns in common), with weights that are learnt; where none outweighs it, a description stands for itself.
/// </summary>
internal sealed class AntecedentFinder
{
    private readonly IReadOnlyList<SentenceView> _views;
    private readonly ProfileBook _book;
    private readonly OwnNames _names;
    private readonly Discourse _discourse;
    private readonly RoleIndex _roles;
    private readonly SignReader _signs;
    private readonly Dictionary<(int Sentence, int Token), Found> _found = [];
    private readonly Dictionary<string, Profile> _described = new(StringComparer.Ordinal);
    private readonly Dictionary<Profile, string> _articles = [];
    private int _seen;

    public AntecedentFinder(IReadOnlyList<SentenceView> views, ProfileBook book, IReadOnlyList<Draft> drafts)
    {
        (_views, _book, _names, _discourse) = (views, book, new OwnNames(book), new Discourse(book));
        var pack = views.Count > 0 ? views[0].Pack : null;
        _roles = new RoleIndex(book);
        _signs = new SignReader(_discourse, new Renown(views, book, drafts), Paragraphs(views), noun => pack!.WiderNouns.Narrower(noun));
    }

    /// <summary>Who a token stands for.</summary>
    /// <param name="Profile">Null where nobody is given.</param>
    /// <param name="Itself">True for a description that stands for itself.</param>
    /// <param name="Choice">What there was to choose from; null where there was nothing.</param>
    internal readonly record struct Found(Profile? Profile, bool Itself, Choice? Choice);

    public Discourse Discourse => _discourse;

    /// <summary>The pronouns met so far that stand for somebody.</summary>
    public IEnumerable<(Profile Profile, TextSpan Span)> Pointing()
    {
        foreach (var ((sentence, token), found) in _found)
        {
            var view = _views[sentence];
            if (found is { Profile: { } profile, Itself: false } && view[token].Upos is PartOfSpeech.Pron && !view.Is(token, "possessive"))
                yield return (profile, view[token].Surface);
        }
    }

    /// <summary>Notes who is mentioned in the sentences up to the given one.</summary>
    public void See(int sentence)
    {
        for (; _seen <= sentence; _seen++)
        {
            var view = _views[_seen];
            var runs = _book.RunsIn(_seen).ToDictionary(run => run.First);
            for (var i = 0; i < view.Tree.Count; i++)
            {
                if (runs.TryGetValue(i, out var run))
                {
                    Note(view, _book.Of(run), KindSigns.Head(view, run));
                    i = run.Last;
                }
                else if (IsPronoun(view, i))
                    OfPronoun(view, i);
                else if (IsNoun(view, i))
                    OfPhrase(view, i, view[i].Relation is Relation.Compound ? view[i].Surface : NounPhrase.Span(view, i));
            }
        }
    }

    /// <summary>Whom a noun phrase stands for.</summary>
    public Found OfPhrase(SentenceView view, int head, TextSpan span)
    {
        if (_found.TryGetValue((view.Index, head), out var known))
            return known;
        var several = view.Tree.Children(head, Relation.Conj).Any(child => span.Contains(view[child].Surface));
        if (!several && _names.In(view, head, span) is { } run)
            return Keep(view, head, new Found(_book.Of(run), false, null));
        if (view[head].Relation is Relation.Appos && view[head].Head is >= 0 and var up && _book.RunsIn(view.Index).FirstOrDefault(near => near.First <= up && up <= near.Last) is { } apposed && apposed.Last < head)
            return _found[(view.Index, head)] = new Found(_book.Of(apposed), false, null);
        var question = several ? null : PhraseQuestions.OfPhrase(view, head, span);
        if (question is not null && _roles.Find(view, span) is { } holder)
            return Keep(view, head, new Found(holder, false, null));
        var wording = Word(view, head, span);
        var owner = question is { Asked: Asked.Owned } && PhraseQuestions.Determiner(view, head) is >= 0 and var possessive && _found.TryGetValue((view.Index, possessive), out var owning) ? owning.Profile : null;
        var choice = question is null ? default : Choose(question, wording, owner);
        if (choice.Profile is { } antecedent)
        {
            Learn(antecedent, question!);
            return Keep(view, head, choice);
        }

        return Keep(view, head, new Found(Describe(view, head, span, wording, several), true, choice.Choice));
    }

    /// <summary>Whom a pronoun stands for.</summary>
    public Found OfPronoun(SentenceView view, int token)
    {
        if (_found.TryGetValue((view.Index, token), out var known))
            return known;
        var pronoun = view.Pack.Pronouns.Find(view[token].Form);
        var near = view.Is(token, "nearest");
        var question = pronoun is null
            ? new Question { Asked = Asked.Nearest, Sentence = view.Index, At = view[token].Surface.Start, Gender = PhraseQuestions.GenderOf(view, token, PhraseQuestions.Determiner(view, token)), Plural = PhraseQuestions.IsPlural(view, token) }
            : PhraseQuestions.OfPronoun(view, token, pronoun, near);
        var found = Choose(question, null);
        if (found.Profile is { IsPerson: true, Gender.Length: 0 } person)
            person.Gender = question.Gender;
        return Keep(view, token, found);
    }

    /// <summary>Who may have said a quotation for which no source is given.</summary>
    public Found OfQuotation(int sentence, int at) => Choose(new Question { Asked = Asked.Quotation, Sentence = sentence, At = at }, null);

    /// <summary>Whom there was to choose from as the owner in a description (<c>son avocat</c>), each as the description that it makes; null where there is no owner.</summary>
    public Choice? OwnerChoice(SentenceView view, int head, TextSpan span) =>
        PhraseQuestions.Determiner(view, head) is >= 0 and var determiner && _found.TryGetValue((view.Index, determiner), out var owner) && owner.Choice is { } choice
            ? choice with { Names = [.. choice.Names.Select(name => Wording.Of(view, head, span, token => token == determiner ? name : null))] }
            : null;

    public string Word(SentenceView view, int head, TextSpan span) => OneOf(view, head, span) ?? Wording.Of(view, head, span, token => NameOf(view, head, token));

    /// <summary>One of several who have been told of without being known is one such (<c>l'un d'eux</c> behind <c>plusieurs voisins</c>: <c>un voisin</c>).</summary>
    private string? OneOf(SentenceView view, int head, TextSpan span)
    {
        if (!view.Is(head, "one"))
            return null;
        foreach (var child in view.Tree.Children(head))
        {
            if (child > head && span.Contains(view[child].Surface) && view[child].Upos is PartOfSpeech.Pron && view.Is(child, "third-person") && OfPronoun(view, child).Profile is { Named: false, Plural: true, Nouns.Count: > 0 } several
                && !view.Pack.Words["determiner-definite"].Contains(several.Name.Split(' ', '\'', '’')[0].ToLowerInvariant()))
                return $"{view.Lower(head)} {several.Nouns.First()}";
        }

        return null;
    }

    /// <summary>A description that stands for itself.</summary>
    public Profile Describe(SentenceView view, int head, TextSpan span, string wording, bool several)
    {
        var key = wording.ToLowerInvariant().Replace('’', '\'');
        if (!_described.TryGetValue(key, out var profile))
        {
            var noun = view.Noun(head);
            profile = _described[key] = _book.Add(PhraseQuestions.KindOf(view, head), named: false);
            profile.AddForm(wording);
            if (Wording.ArticleOfName(view, head, span) is { } article)
                _articles[profile] = article;
            profile.Plural = several || PhraseQuestions.IsPlural(view, head);
            profile.Gender = PhraseQuestions.GenderOf(view, head, PhraseQuestions.Determiner(view, head));
            if (profile.IsPerson || view.Is(head, "quantifier") || PhraseQuestions.IsPersonLike(view, head) && noun is null)
                profile.Naming = Naming.Unnamed;
            if (several && _names.In(view, head, span) is { } named && _book.Of(named).IsPerson)
                profile.Naming = Naming.Person;
            profile.Description = (view, head, span);
            foreach (var state in Demonyms.Of(view, head))
                profile.AddNationality(state);
            profile.Words.UnionWith(PhraseQuestions.Words(view, head, span));
            _discourse.Call(profile, PhraseQuestions.LemmaOf(view, head));
        }

        profile.Mentions.Add(span);
        return profile;
    }

    /// <param name="not">Somebody whom the words cannot mean: nobody is his own lawyer.</param>
    private Found Choose(Question question, string? itself, Profile? not = null)
    {
        IEnumerable<string> nouns = question.Noun is { } noun ? [noun, .. _views[0].Pack.WiderNouns.Narrower(noun).Order(StringComparer.Ordinal)] : [];
        var candidates = _discourse.Candidates(question, nouns).Where(candidate => candidate.Profile != not && _signs.MayBe(question, candidate)).ToList();
        var signs = _signs.Of(question, candidates);
        var scores = _views[0].Pack.ChoiceWeights.Scores(question.Asked, signs);
        if (candidates.Count > 0 && (question.Own.Has(Sign.Pointing) && candidates.Exists(candidate => !candidate.Ahead) || IsTheOther(question, candidates)))
            scores[^1] = float.NegativeInfinity;
        var taken = Array.IndexOf(scores, scores.Max());

        return new Found(taken < candidates.Count ? candidates[taken].Profile : null, false, new Choice(question.Asked, [.. candidates.Select(candidate => candidate.Profile.Name), itself], signs, taken));
    }

    /// <summary>Where just one other person is named, he is the opponent.</summary>
    private static bool IsTheOther(Question question, List<Candidate> candidates) =>
        question is { Asked: Asked.Owned } && question.Own.Has(Sign.Rival) && candidates.Count(candidate => candidate is { Ahead: false, Profile: { Named: true, IsPerson: true } }) == 1;

    private void Learn(Profile profile, Question question)
    {
        if (profile is { IsPerson: true, Gender.Length: 0 })
            profile.Gender = question.Gender;
        if (question.Kind == profile.Kind || profile.Kind is EntityKind.Unknown)
            _discourse.Call(profile, question.Noun!);
    }

    /// <summary>The name of whom a part of a phrase stands for, where that is somebody else; null where the part may stay.</summary>
    private string? NameOf(SentenceView view, int head, int token)
    {
        Profile? profile = null;
        if (view.Is(token, "possessive") && view[token].Upos is PartOfSpeech.Det or PartOfSpeech.Pron)
            profile = view.Pack.Pronouns.Find(view[token].Form) is { Person: "1" or "2" } || Partner(view, token) >= 0 ? null : OfOwner(view, token).Profile;
        else if (view[token].Upos is PartOfSpeech.Pron && view.Pack.Pronouns.Find(view[token].Form) is { Person: "3", Type: "personal" or "demonstrative" } && !view.Is(token, "generic") && (view.Is(token, "third-person") || view.Is(token, "nearest")) || IsNearest(view, token))
            profile = OfPronoun(view, token).Profile;
        else if (IsNoun(view, token) && char.IsLower(view[token].Form[0]) && view[token].Relation is Relation.Nmod && PhraseQuestions.Determiner(view, token) is >= 0 and var determiner && view.Is(determiner, "determiner-definite") && NounPhrase.Span(view, token) is var span && PhraseQuestions.Words(view, token, span).Count == 0)
            profile = OfPhrase(view, token, span) is { Itself: false } found ? found.Profile : null;
        return profile is null ? null : WithArticle(profile);
    }

    /// <summary>The name as it stands behind a preposition: bodies keep their article (<c>un avis de l'Agence</c>).</summary>
    private string WithArticle(Profile profile)
    {
        if (!_articles.TryGetValue(profile, out var article))
        {
            var run = profile.IsPerson ? null : _book.FirstRun(profile);
            var before = run is { First: > 0 } ? run.First - 1 : -1;
            article = before >= 0 && _views[run!.Sentence] is var view && view[before].Upos is PartOfSpeech.Det && view.Is(before, "determiner-definite") && !view.Is(before, "determiner-demonstrative") ? view.Lower(before) : "";
            _articles[profile] = article;
        }

        return article.Length == 0 ? profile.Name : article[^1] is '\'' or '’' ? article + profile.Name : $"{article} {profile.Name}";
    }

    private Found OfOwner(SentenceView view, int token)
    {
        if (_found.TryGetValue((view.Index, token), out var known))
            return known;
        if (Partner(view, token) is >= 0 and var partner && (_book.RunsIn(view.Index).FirstOrDefault(run => run.First <= partner && partner <= run.Last) is { } run ? _book.Of(run) : _found.GetValueOrDefault((view.Index, partner)).Profile) is { } owner)
            return _found[(view.Index, token)] = new Found(owner, false, null);
        return _found[(view.Index, token)] = Choose(PhraseQuestions.OfOwner(view, token, view.Pack.Pronouns.Find(view[token].Form)), null);
    }

    /// <summary>With whom the owned is told in one breath, and who then is the owner (<c>Washington et ses alliés</c>); -1 where there is nobody.</summary>
    private static int Partner(SentenceView view, int possessive) =>
        view[possessive].Head is >= 0 and var owned && view[owned].Relation is Relation.Conj && view[owned].Head is >= 0 and var partner && partner < possessive && view.Tree.Child(owned, Relation.Cc) >= 0 && !view.IsVerb(partner) ? partner : -1;

    private Found Keep(SentenceView view, int token, Found found)
    {
        _found[(view.Index, token)] = found;
        if (found.Profile is { } profile)
            Note(view, profile, token);
        return found;
    }

    private void Note(SentenceView view, Profile profile, int token) =>
        _discourse.Note(new Mention(profile, view.Index, view[token].Surface.Start, PlaceOf(view, token), view.Around(token) is not null, view.Tree.Children(token, Relation.Case).Any(marker => view.Is(marker, "locative"))));

    private static Place PlaceOf(SentenceView view, int token)
    {
        var at = token;
        while (view[at].Relation is Relation.Appos or Relation.Flat or Relation.Conj && view[at].Head >= 0 && view.Tree.Child(at, Relation.Case) < 0)
            at = view[at].Head;
        return view[at].Relation switch
        {
            Relation.Nsubj => view[at].Head is >= 0 and var verb && view[verb].Relation is Relation.Root or Relation.Parataxis or Relation.Conj ? Place.Subject : Place.LowerSubject,
            Relation.Root => Place.Subject,
            Relation.Obj or Relation.Iobj => Place.Object,
            Relation.Obl => Place.Oblique,
            _ => Place.Inside,
        };
    }

    private static bool IsPronoun(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Pron && view[token].Relation is Relation.Nsubj && !view.Is(token, "generic") && (view.Is(token, "third-person") || view.Is(token, "nearest")) || IsNearest(view, token);

    /// <summary><c>ce dernier</c>, “the latter”.</summary>
    public static bool IsNearest(SentenceView view, int token) =>
        view.Is(token, "nearest") && DeterminerBefore(view, token) is >= 0 and var determiner && view.Is(determiner, "determiner-definite") && view.Tree.Children(token).All(child => view[child].Relation is not (Relation.Nmod or Relation.Amod or Relation.Acl));

    /// <summary>The word in front, too, where the parser hangs it elsewhere.</summary>
    private static int DeterminerBefore(SentenceView view, int token) =>
        PhraseQuestions.Determiner(view, token) is >= 0 and var own ? own : token > 0 && view[token - 1].Upos is PartOfSpeech.Det ? token - 1 : -1;

    private static bool IsNoun(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn && (view[token].Upos is PartOfSpeech.Noun && (view.Noun(token) is not null || PhraseQuestions.IsPersonLike(view, token)) || NameFinder.IsOrigin(view, token))
        && view[token].Relation is not Relation.Fixed && view.Tree.Child(token, Relation.Cop) < 0 && !view.Is(token, "time-noun") && !view.Is(token, "honorific");

    private static int[] Paragraphs(IReadOnlyList<SentenceView> views)
    {
        var paragraphs = new int[views.Count + 8];
        for (var i = 1; i < paragraphs.Length; i++)
            paragraphs[i] = paragraphs[i - 1] + (i < views.Count && views[i].Text.AsSpan(views[i - 1].Span.End, Math.Max(0, views[i].Span.Start - views[i - 1].Span.End)).Contains('\n') ? 1 : 0);
        return paragraphs;
    }
}
