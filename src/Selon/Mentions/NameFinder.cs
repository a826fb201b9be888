using Selon.Languages.Lexicons;
using Selon.Mentions.Names;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions;

/// <summary>Finds proper names: those that the pack knows, and runs of capitalised words that the tagger takes for names.</summary>
internal static class NameFinder
{
    private const int LongestKnown = 8;

    public static IEnumerable<NameRun> Find(SentenceView view)
    {
        Func<int, bool> isName = token => IsName(view, token);
        var i = 0;
        while (i < view.Tree.Count)
        {
            if (CommonName.End(view, i, isName) is >= 0 and var end && (char.IsLower(view[i].Form[0]) || Known(view, i) is not { } whole || whole.Last < end))
            {
                yield return Run(view, i, end);
                i = end + 1;
                continue;
            }

            if (!char.IsUpper(view[i].Form, 0))
            {
                i++;
                continue;
            }

            if (BesideBody.End(view, i) is >= 0 and var phrase)
            {
                yield return Run(view, i, phrase);
                i = phrase + 1;
            }
            else if (Known(view, i) is { } known)
            {
                var last = IsQualified(view, known) ? NameExtent.Adjectives(view, known.First, known.Last) : known.Last;
                yield return last > known.Last ? Run(view, known.First, last) with { Kind = known.Kind } : known;
                i = last + 1;
            }
            else if (IsPeople(view, i))
            {
                var last = NameExtent.Adjectives(view, i, i);
                yield return Run(view, i, last) with { Kind = EntityKind.Group };
                i = last + 1;
            }
            else if (IsOrigin(view, i) || IsTitle(view, i) || IsElided(view, i) || Offices.IsField(view, i))
                i++;
            else if (IsProperNoun(view, i) && !IsName(view, i) && !IsBody(view, i))
            {
                var last = NameExtent.Complement(view, i, NameExtent.Chain(view, i, i, isName), isName, common: true);
                yield return Run(view, i, last);
                i = last + 1;
            }
            else if (IsOwnArticle(view, i) && (IsName(view, i + 1) || IsBody(view, i + 1) || IsProperNoun(view, i + 1)) || IsName(view, i) || IsBody(view, i) || QualifiesBody(view, i))
            {
                var last = IsOwnArticle(view, i) && view[i + 1].Upos is not PartOfSpeech.Propn
                    ? NameExtent.Complement(view, i + 1, NameExtent.Chain(view, i + 1, i + 1, isName), isName, common: NameExtent.TakesCommonWords(view))
                    : Cut(view, i, NameExtent.End(view, i, isName));
                yield return Run(view, i, last);
                i = last + 1;
            }
            else
                i++;
        }
    }

    /// <summary>A given name opens a new name, save where it is the family name of the word in front.</summary>
    private static int Cut(SentenceView view, int first, int last)
    {
        if (view.Pack.GivenNames.ContainsKey(view[first].Form) || NameExtent.IsBody(view, first))
            return last;
        var given = Enumerable.Range(first + 1, Math.Max(0, last - first - 1)).FirstOrDefault(k => view.Pack.GivenNames.ContainsKey(view[k].Form), -1);
        if (given < 0 || NameExtent.IsBody(view, last))
            return last;
        var isFamily = given == first + 1 && view[given].Relation is Relation.Flat && view[given].Head == first && view[first].Form.Any(char.IsLower) && view.Pack.Names.Find(view[first].Form) is null;
        return isFamily && (first == 0 || view[first - 1].Upos is not PartOfSpeech.Det) ? last : given - 1;
    }

    /// <summary>A noun that opens a sentence and belongs to the body's noun behind it (“Harbour Weekly”).</summary>
    private static bool QualifiesBody(SentenceView view, int token) =>
        token == 0 && view.Tree.Count > 1 && view[0].Upos is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn && view[0] is { Relation: Relation.Compound or Relation.Amod, Head: 1 } && IsBody(view, 1) && view.Noun(0) is not { Kind: NounKind.Person };

    /// <summary>A capital in the midst of a sentence makes a name of a common noun, where the language writes those in lower case (<c>les Nuits baroques de Loches</c>).</summary>
    private static bool IsProperNoun(SentenceView view, int token) =>
        token > 0 && view[token] is { Upos: PartOfSpeech.Noun, Relation: not Relation.Root } && NameExtent.IsCapitalised(view[token].Form)
        && NameExtent.TakesCommonWords(view) && view.Noun(token) is not { Kind: NounKind.Person } && !view.Is(token, "honorific") && !view.Is(token, "time-noun")
        && view[token - 1].Upos is PartOfSpeech.Det or PartOfSpeech.Adp or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn && view.IsMostlyLower;

    /// <summary>A capitalised noun of a body inside a sentence (<c>l'Office fédéral…</c>), save where all words have capitals.</summary>
    private static bool IsBody(SentenceView view, int token)
    {
        if (token == 0 || view[token].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || !NameExtent.IsBody(view, token) || view[token].Form.Length > 1 && view[token].Form.All(char.IsUpper))
            return false;
        return view.IsMostlyLower && view.Tree.Child(token, Relation.Det) is var det && (det < 0 || det < token && !view.Is(det, "possessive"));
    }

    /// <summary>A noun of origin behind its article (<c>la Bretonne</c>) is a description and no name.</summary>
    public static bool IsOrigin(SentenceView view, int token)
    {
        if (token == 0 || !char.IsUpper(view[token].Form[0]) || view[token - 1].Upos is not PartOfSpeech.Det || view.Pack.Names.Find(view[token].Form) is not null || view.Is(token, "region"))
            return false;
        return view.Is(token, "origin") || view.Pack.Words["origin-ending"].Any(ending => view[token].Form.Length > ending.Length + 2 && view[token].Form.EndsWith(ending, StringComparison.Ordinal));
    }

    /// <summary>Those of a place or state as one (<c>les Vaudois</c>).</summary>
    private static bool IsPeople(SentenceView view, int token) =>
        IsOrigin(view, token) && NameExtent.TakesCommonWords(view) && view[token].Form.EndsWith('s') && view[token - 1].Has("Number=Plur") && view.Is(token - 1, "determiner-definite") && !view.Is(token - 1, "determiner-demonstrative")
        && view[token].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn && !(token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]));

    private static bool IsTitle(SentenceView view, int token) =>
        view.Is(token, "honorific") && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]);

    /// <summary>The capitalised article of a title inside a sentence (<c>selon Le Messager</c>).</summary>
    private static bool IsOwnArticle(SentenceView view, int token) =>
        token > 0 && view[token].Upos is PartOfSpeech.Det && view.Is(token, "determiner-definite") && !IsElided(view, token) && view[token - 1].Upos is not PartOfSpeech.Punct
        && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]) && view.Pack.Names.Find(view[token + 1].Form) is null && !IsOrigin(view, token + 1);

    /// <summary>An article that has lost its vowel is no part of a name, whatever its case.</summary>
    private static bool IsElided(SentenceView view, int token) => view[token].Form[^1] is '\'' or '’' && view.Is(token, "determiner-definite") && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]);

    private static NameRun? Known(SentenceView view, int first)
    {
        if (IsElided(view, first) || first > 0 && view[first - 1].Upos is PartOfSpeech.Num && view.Is(first, "era"))
            return null;
        for (var last = Math.Min(view.Tree.Count - 1, first + LongestKnown - 1); last >= first; last--)
        {
            var span = NameExtent.Span(view, first, last);
            if (!char.IsLetterOrDigit(view.Text[span.End - 1]) && view[last].Form is not [.., '.', _, '.'] || last > first && view[last].Surface == view[last - 1].Surface)
                continue;
            var text = span.In(view.Text).Replace('’', '\'');
            if (view.Pack.Names.Find(text) is { } known && !(first == 0 && last == first && !IsName(view, first)) && !ContinuesName(view, last) && !(known.Kind is EntityKind.Place && IsPersonal(view, first, last)))
                return new NameRun(view.Index, first, last, span, span.In(view.Text), known.Kind, known.Name);
        }

        return null;
    }

    /// <summary>A known body's name that an adjective makes another's (<c>Cour des comptes européenne</c>); an acronym keeps its own.</summary>
    private static bool IsQualified(SentenceView view, NameRun known) =>
        known.Kind is EntityKind.Organisation && NameExtent.TakesCommonWords(view) && !KindSigns.IsAcronym(view[known.First].Form) && known.First > 0 && view[known.First - 1].Upos is PartOfSpeech.Det;

    /// <summary>Behind a title, and in front of another name where it may be a given name, a place's name is a person's (“Mr. London”, “Virginia Woolf”).</summary>
    private static bool IsPersonal(SentenceView view, int first, int last) =>
        first == last && (first > 0 && view.Is(first - 1, "honorific")
            || last + 1 < view.Tree.Count && view.Pack.GivenNames.ContainsKey(view[first].Form) && view[last + 1].Upos is PartOfSpeech.Propn && char.IsUpper(view[last + 1].Form[0]) && view.Noun(last + 1) is null);

    /// <summary>“Paris Hilton” is not Paris, “Boston Red Sox” not Boston.</summary>
    private static bool ContinuesName(SentenceView view, int last)
    {
        if (last + 1 >= view.Tree.Count || view[last + 1].Upos is not (PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun) || !char.IsUpper(view[last + 1].Form, 0))
            return false;
        if (view[last + 1] is { Relation: Relation.Flat, Upos: PartOfSpeech.Propn })
            return true;
        var head = view[last].Relation is Relation.Compound ? view[last].Head : -1;
        return head > last && Enumerable.Range(last + 1, head - last).All(i => view[i].Upos is PartOfSpeech.Propn or PartOfSpeech.Adj or PartOfSpeech.Noun && char.IsUpper(view[i].Form, 0) && !(view.Noun(i) is { Kind: NounKind.Person } person && person.Lemma == view.Lower(i)));
    }

    private static bool IsName(SentenceView view, int token) =>
        view[token].Upos is PartOfSpeech.Propn && view.Pack.Nouns.Find(view.Lower(token)) is null
        || token > 0 && view.Is(token - 1, "honorific") && view[token].Upos is not PartOfSpeech.Punct
        || view.Pack.GivenNames.ContainsKey(view[token].Form) && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form, 0)
        || token > 0 && token + 1 < view.Tree.Count && view[token].Upos is PartOfSpeech.Adj && view[token + 1].Upos is PartOfSpeech.Propn && char.IsUpper(view[token + 1].Form[0]) && view.Noun(token + 1) is not { Kind: NounKind.Person }
        || token + 1 < view.Tree.Count && view[token].Upos is PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Noun && view[token + 1].Upos is PartOfSpeech.Propn
            && char.IsUpper(view[token + 1].Form, 0) && view.Pack.Nouns.Find(view.Lower(token)) is null && view.Noun(token) is null
        || token > 0 && view[token].Upos is PartOfSpeech.Noun or PartOfSpeech.X && view[token - 1].Upos is PartOfSpeech.Propn
        || token > 0 && token + 1 < view.Tree.Count && view[token].Upos is PartOfSpeech.Adj && (IsBody(view, token + 1) || IsProperNoun(view, token + 1)) && view[token].Head == token + 1;

    private static NameRun Run(SentenceView view, int first, int last)
    {
        var span = NameExtent.Span(view, first, last);
        var known = char.IsLower(view[first].Form[0]) ? view.Pack.Names.Find(span.In(view.Text).Replace('’', '\'')) : null;
        return new NameRun(view.Index, first, last, span, span.In(view.Text), known?.Kind ?? EntityKind.Unknown, known?.Name);
    }

    public static EntityKind KindOf(NounKind kind) => kind switch
    {
        NounKind.Person => EntityKind.Person,
        NounKind.Group => EntityKind.Group,
        NounKind.Document => EntityKind.Document,
        NounKind.Place => EntityKind.Place,
        _ => EntityKind.Organisation,
    };
}
