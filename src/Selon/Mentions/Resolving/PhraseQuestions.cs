using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Resolving;

/// <summary>Makes questions of noun phrases and pronouns.</summary>
internal static class PhraseQuestions
{
    /// <summary>What a noun phrase asks for; null where it can only stand for itself (<c>un témoin</c>).</summary>
    public static Question? OfPhrase(SentenceView view, int head, TextSpan span)
    {
        if (view[head].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Verb) || view.Pack.Pronouns.Find(view[head].Form) is { Type: "indefinite" })
            return null;
        var determiner = Determiner(view, head);
        var entry = view.Noun(head);
        var kind = KindOf(view, head);
        var plural = IsPlural(view, head);
        var possessed = determiner >= 0 && view.Is(determiner, "possessive");
        var headline = determiner < 0 && entry is not null && view[head].Upos is PartOfSpeech.Noun && !plural;
        if (!headline && !possessed && (determiner < 0 || !view.Is(determiner, "determiner-definite")))
            return null;
        var words = Words(view, head, span);
        var complement = view.Tree.Children(head).Any(child => child > head && view[child].Relation is Relation.Nmod or Relation.Acl && span.Contains(view[child].Surface));
        var named = Enumerable.Range(0, view.Tree.Count).Any(i => i != head && view[i].Upos is PartOfSpeech.Propn && span.Contains(view[i].Surface));
        return new Question
        {
            Asked = AskedOf(view, head, determiner, kind, entry, words.Count > 0, headline, possessed, plural),
            Sentence = view.Index,
            At = span.Start,
            Gender = GenderOf(view, head, determiner),
            Plural = plural,
            Kind = kind,
            EitherKind = IsEither(view, head),
            Noun = LemmaOf(view, head),
            Words = words,
            Own = Signs.None.With(Sign.Alone, words.Count == 0).With(Sign.WithAdjective, words.Count > 0 && !complement && !named).With(Sign.WithComplement, complement).With(Sign.WithName, named)
                .With(Sign.AsSubject, view[head].Relation is Relation.Nsubj).With(Sign.NounKnown, entry is not null).With(Sign.Office, entry is { Title: true }).With(Sign.Possessed, possessed).With(Sign.InHeadline, headline)
                .With(Sign.Capitalised, head > 0 && char.IsUpper(view[head].Form[0])).With(Sign.Pointing, view.Is(head, "pointing")).With(Sign.Generic, view.Is(head, "generic-person") || view.Is(head, "generic-body"))
                .With(Sign.Kin, view.Is(head, "kin")).With(Sign.Rival, view.Is(head, "rival")).With(Sign.EitherKind, IsEither(view, head)).With(Sign.SentenceStart, view.TokenAt(span.Start) == 0),
        };
    }

    /// <summary>What a pronoun asks for.</summary>
    public static Question OfPronoun(SentenceView view, int token, Pronoun pronoun, bool isNear)
    {
        var plural = pronoun.Number is "p" or "plur" or "plural";
        var gender = pronoun.Gender.Length > 0 ? pronoun.Gender[..1] : "";
        var inverted = view[token].Head is >= 0 and var verb && verb < token && view.IsVerb(verb) || view.Quotations.Any(quotation => quotation.Depth == 0 && quotation.Span.End <= view[token].Surface.Start);
        return new Question
        {
            Asked = isNear ? Asked.Nearest : plural ? Asked.They : gender.Length == 0 ? Asked.Neutral : inverted ? Asked.Inverted : Asked.Pronoun,
            Sentence = view.Index,
            At = view[token].Surface.Start,
            Gender = gender,
            Plural = plural,
            Kind = view.Is(token, "people-only") ? EntityKind.Person : null,
            Own = Signs.None.With(Sign.AsSubject, view[token].Relation is Relation.Nsubj).With(Sign.SentenceStart, token == 0),
        };
    }

    /// <summary>Whom a possessive points to.</summary>
    public static Question OfOwner(SentenceView view, int token, Pronoun? pronoun)
    {
        var plural = pronoun?.Number is "p" or "plur" or "plural";
        return new Question
        {
            Asked = plural ? Asked.Owners : Asked.Owner,
            Sentence = view.Index,
            At = view[token].Surface.Start,
            Gender = pronoun is { Gender.Length: > 0, Type: "possessive" } ? pronoun.Gender[..1] : "",
            Plural = plural,
            Kind = view.Is(token, "people-only") || IsKin(view, token) ? EntityKind.Person : null,
            Own = Signs.None.With(Sign.Kin, IsKin(view, token)).With(Sign.SentenceStart, token == 0).With(Sign.AsSubject, view[token].Head >= 0 && view[view[token].Head].Relation is Relation.Nsubj)
                .With(Sign.NounKnown, view[token].Head >= 0 && view.Noun(view[token].Head) is not null).With(Sign.Office, view[token].Head >= 0 && view.Noun(view[token].Head) is { Title: true }),
        };
    }

    /// <summary>Only people have a mother, or neighbours.</summary>
    private static bool IsKin(SentenceView view, int possessive) => view[possessive].Head >= 0 && view.Is(view[possessive].Head, "kin");

    private static bool IsEither(SentenceView view, int head) => view.Is(head, "person-or-body");

    public static int Determiner(SentenceView view, int head)
    {
        foreach (var child in view.Tree.Children(head))
        {
            if (child < head && (view[child].Relation is Relation.Det || view.Is(child, "possessive") && view[child].Upos is PartOfSpeech.Det or PartOfSpeech.Pron))
                return child;
        }

        return -1;
    }

    public static string LemmaOf(SentenceView view, int head) => view.Noun(head)?.Lemma ?? view[head].Lemma.ToLowerInvariant();

    /// <summary>What a noun stands for: as the pack tells, or by its ending.</summary>
    public static EntityKind KindOf(SentenceView view, int head) =>
        view.Noun(head) is { } noun ? NameFinder.KindOf(noun.Kind) : NameFinder.IsOrigin(view, head) || IsPersonLike(view, head) ? EntityKind.Person : EntityKind.Unknown;

    public static bool IsPlural(SentenceView view, int head) =>
        view[head].Has("Number=Plur") || view.Tree.Children(head, Relation.Det).Any(det => view[det].Has("Number=Plur"));

    public static string GenderOf(SentenceView view, int head, int determiner)
    {
        if ((view.Pack.Nouns.Find(view.Lower(head)) ?? (view[head].Has("Gender=Fem") ? null : view.Noun(head)))?.Gender is { Length: > 0 } known)
            return known;
        if (view[head].Has("Gender=Fem") || determiner >= 0 && view[determiner].Has("Gender=Fem"))
            return "f";
        return view[head].Has("Gender=Masc") || determiner >= 0 && view[determiner].Has("Gender=Masc") ? "m" : "";
    }

    /// <summary>Pronouns, numbers and nouns with the endings of trades and roles stand for people.</summary>
    public static bool IsPersonLike(SentenceView view, int head) =>
        view.Noun(head) is null && (head == 0 || char.IsLower(view[head].Form[0])) && (view[head].Upos is PartOfSpeech.Pron or PartOfSpeech.Num or PartOfSpeech.Adj or PartOfSpeech.Det or PartOfSpeech.Sym
            || view[head].Upos is PartOfSpeech.Noun && view.Pack.Words["person-ending"].Any(ending => view[head].Lemma.EndsWith(ending, StringComparison.Ordinal)));

    /// <summary>What a phrase says beside its head.</summary>
    public static HashSet<string> Words(SentenceView view, int head, TextSpan span)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = view.TokenAt(span.Start); i < view.Tree.Count && view[i].Surface.Start < span.End; i++)
        {
            if (i > head && (view[i].Form is "," || view.Is(i, "relative")))
                break;
            if (i != head && view[i].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.X && !view.Is(i, "same"))
                words.Add(WordOf(view, i));
        }

        return words;
    }

    public static string WordOf(SentenceView view, int token) => (view[token].Upos is PartOfSpeech.Propn ? view[token].Form : view[token].Lemma).ToLowerInvariant();

    private static Asked AskedOf(SentenceView view, int head, int determiner, EntityKind kind, NounEntry? entry, bool more, bool headline, bool possessed, bool plural) =>
        headline ? Asked.Headline
        : possessed ? Asked.Owned
        : plural ? Asked.Several
        : view.Is(determiner, "determiner-demonstrative") || Enumerable.Range(determiner, head - determiner).Any(i => view.Is(i, "same")) ? Asked.This
        : entry is null && NameFinder.IsOrigin(view, head) ? Asked.Origin
        : kind switch
        {
            EntityKind.Person => more ? Asked.PersonWith : Asked.Person,
            EntityKind.Document => Asked.Document,
            EntityKind.Unknown => Asked.Thing,
            _ when more => Asked.BodyWith,
            _ => view.Is(head, "generic-body") ? Asked.AnyBody : Asked.Body,
        };
}
