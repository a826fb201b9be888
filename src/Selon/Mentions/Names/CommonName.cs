using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>
/// Names of bodies, places and events that open with their common noun, mostly in lower case (<c>parquet de Nancy</c>, <c>tribunal administratif de Lille</c>, <c>rue du Bourg</c>); they end with what has a
/// capital, save those of events with a capital of their own (<c>Coupe du monde</c>).
/// </summary>
internal static class CommonName
{
    private const string Body = "body-opening";
    private const string BodyOf = "body-opening-of"; // stands beside a name without being part of it, unless "of" ties them
    private const string Site = "place-naming";
    private const string Happening = "event-naming";
    private const string HappeningCapital = "event-naming-capital"; // names an event only with a capital
    private const int Longest = 9;

    /// <summary>What the noun that opens a name makes of it; null where it makes nothing.</summary>
    public static EntityKind? Kind(SentenceView view, int first)
    {
        // By form: the plural stands for several.
        var noun = view.Lower(first);
        if (view.Pack.Words[Happening].Contains(noun) || view.Pack.Words[HappeningCapital].Contains(noun) && char.IsUpper(view[first].Form[0]))
            return EntityKind.Event;
        return view.Pack.Words[Site].Contains(noun) ? EntityKind.Place : view.Pack.Words[Body].Contains(noun) || view.Pack.Words[BodyOf].Contains(noun) ? EntityKind.Organisation : null;
    }

    /// <summary>The last word of the name that a noun opens; -1 where it opens none.</summary>
    public static int End(SentenceView view, int first, Func<int, bool> isName)
    {
        if (view[first].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || Kind(view, first) is not { } kind || !IsDefinite(view, first))
            return -1;
        if (kind is EntityKind.Event && first > 0 && char.IsUpper(view[first].Form[0]) && view[first].Form.Any(char.IsLower))
            return NameExtent.Complement(view, first, NameExtent.Chain(view, first, first, isName), isName, common: true);
        var beside = !view.Is(first, BodyOf);
        for (var at = first + 1; at < view.Tree.Count && at - first < Longest; at++)
        {
            if (beside && IsCapital(view, at))
                return IsTied(view, first, at) && isName(at) ? Whole(view, first, at, isName) : -1;
            if (view[at].Upos is PartOfSpeech.Adj && char.IsLower(view[at].Form[0]))
                continue;
            if (!view.Is(at, "of") || view[at].Upos is not PartOfSpeech.Adp)
                return -1;
            at++;
            while (at < view.Tree.Count && (view[at].Upos is PartOfSpeech.Det && view.Is(at, "determiner-definite") || view[at].Upos is PartOfSpeech.Adj && char.IsLower(view[at].Form[0])))
                at++;
            if (at >= view.Tree.Count || view.Is(at, "time-noun") || view.Is(at, "honorific") || IsPerson(view, at))
                return -1;
            if (IsCapital(view, at))
                return IsTied(view, first, at) ? Whole(view, first, at, isName) : -1;
            if (view[at].Upos is not PartOfSpeech.Noun || kind is EntityKind.Place)
                return -1;
            beside = false;
        }

        return -1;
    }

    private static int Whole(SentenceView view, int first, int capital, Func<int, bool> isName)
    {
        var last = NameExtent.Chain(view, capital, capital, isName);
        if (view[capital - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp && view.Pack.Names.Find(view[capital].Form) is null)
        {
            while (last + 1 < view.Tree.Count && view[last + 1] is { Upos: PartOfSpeech.Adj, Relation: Relation.Amod } adjective && adjective.Head >= capital && adjective.Head <= last)
                last++;
        }

        return NameExtent.Complement(view, first, last, isName, common: false);
    }

    /// <summary>Behind a definite article, or at the head of a sentence or heading (<c>Tribunal de Lille : …</c>); any other has a name only by chance (<c>un chef de gare de la SNCF</c>).</summary>
    private static bool IsDefinite(SentenceView view, int noun)
    {
        var before = noun - 1;
        while (before >= 0 && view[before].Upos is PartOfSpeech.Adj)
            before--;
        return before < 0 || view.Is(before, "place-preposition") || char.IsUpper(view[noun].Form[0]) && view[before].Upos is not PartOfSpeech.Det
            || view[before].Upos is PartOfSpeech.Det && view.Is(before, "determiner-definite") && !view.Is(before, "determiner-demonstrative");
    }

    private static bool IsCapital(SentenceView view, int token) =>
        char.IsUpper(view[token].Form[0]) && view[token].Upos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.X or PartOfSpeech.Adj;

    /// <summary>True where the tree hangs the word on a noun and not on the verb.</summary>
    private static bool IsTied(SentenceView view, int first, int token)
    {
        var top = token;
        while (view[top].Head > first && view[top].Head != top && view[view[top].Head].Upos is PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun)
            top = view[top].Head;
        return view[top].Relation is Relation.Nmod or Relation.Flat or Relation.Appos or Relation.Compound or Relation.Amod or Relation.Conj or Relation.Dep;
    }

    /// <summary>One person, by noun or by name.</summary>
    private static bool IsPerson(SentenceView view, int token) =>
        view.Noun(token) is { Kind: NounKind.Person } && !view[token].Has("Number=Plur")
        || view.Pack.GivenNames.ContainsKey(view[token].Form) && view.Pack.Names.Find(view[token].Form) is null && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]) && view[token + 1].Upos is PartOfSpeech.Propn;
}
