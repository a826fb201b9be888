using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>Tells how far a name goes: over particles (<c>Abd al-Rahman</c>), and over what follows the noun of a body (<c>Office fédéral de l'environnement</c>, “University of Basel”).</summary>
internal static class NameExtent
{
    private const int MostParticles = 3;

    public static int End(SentenceView view, int first, Func<int, bool> isName)
    {
        var last = Chain(view, first, first, isName);
        return IsBody(view, first) || IsBody(view, last) ? Complement(view, first, last, isName, TakesCommonWords(view) && (IsBody(view, first) || view[first].Upos is PartOfSpeech.Adj && view[first].Head == last)) : last;
    }

    /// <summary>The words' span, without what is only written as one with the last (“Tokyo's”).</summary>
    public static TextSpan Span(SentenceView view, int first, int last)
    {
        var span = view.Tree.Span(first, last);
        return last + 1 < view.Tree.Count && view[last + 1].Surface == view[last].Surface && view[last].Form.Length < view[last].Surface.Length && span.In(view.Text).EndsWith(view[last + 1].Form, StringComparison.Ordinal)
            ? span with { End = span.End - view[last + 1].Form.Length }
            : span;
    }

    public static int Chain(SentenceView view, int first, int from, Func<int, bool> isName)
    {
        var last = from;
        while (last + 1 < view.Tree.Count)
        {
            if (IsPart(view, last + 1, isName) || IsNumeral(view, last + 1) || IsMistaken(view, first, last + 1))
                last++;
            else if (last + 2 < view.Tree.Count && view[last + 1].Form is "&" && char.IsUpper(view[last + 2].Form[0]))
                last += 2;
            else if (BehindParticles(view, first, last) is > 0 and var next)
                last = next;
            else
                break;
        }

        return last;
    }

    private static bool IsPart(SentenceView view, int token, Func<int, bool> isName) =>
        (char.IsUpper(view[token].Form[0]) || IsHyphened(view, token))
        && (isName(token) || view[token].Upos is PartOfSpeech.Noun or PartOfSpeech.X or PartOfSpeech.Adj or PartOfSpeech.Propn) && view[token].Relation is not Relation.Root;

    /// <summary>A capital behind a capital in the midst of a sentence that the tagger takes for a verb or adverb (<c>Région Grand Est</c>).</summary>
    private static bool IsMistaken(SentenceView view, int first, int token) =>
        first > 0 && IsCapitalised(view[token].Form) && view[token].Upos is PartOfSpeech.Verb or PartOfSpeech.Aux or PartOfSpeech.Adv
        && char.IsUpper(view[token - 1].Form[0]) && view[token - 1].Form.Any(char.IsLower);

    /// <summary>True where the language writes the common words of a name in lower case.</summary>
    public static bool TakesCommonWords(SentenceView view) => view.Pack.Words["in-name-common"].Count > 0;

    /// <summary>A capital and no other, in a word of three letters at least.</summary>
    public static bool IsCapitalised(string form)
    {
        if (form.Length < 3 || !char.IsUpper(form[0]))
            return false;
        for (var i = 1; i < form.Length; i++)
        {
            if (char.IsUpper(form[i]))
                return false;
        }

        return true;
    }

    /// <summary>“Louis XIV”.</summary>
    private static bool IsNumeral(SentenceView view, int token) => view[token].Upos is not PartOfSpeech.Pron && view[token].Form.All(c => c is 'I' or 'V' or 'X');

    /// <summary><c>al-Rahman</c> as one word.</summary>
    private static bool IsHyphened(SentenceView view, int token) =>
        view[token].Form.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && hyphen + 1 < view[token].Form.Length && char.IsUpper(view[token].Form[hyphen + 1])
        && view.Pack.Words["name-particle"].Contains(view[token].Form[..hyphen]);

    /// <summary>The capitalised word behind particles that belongs to the name; -1 where there is none.</summary>
    private static int BehindParticles(SentenceView view, int first, int last)
    {
        var at = last + 1;
        var sure = true;
        for (; at < view.Tree.Count && at - last <= MostParticles && (IsMark(view, at) || view.Is(at, "particle") || IsOwnArticle(view, first, at)); at++)
            sure &= IsMark(view, at) || view.Is(at, "name-particle") || IsOwnArticle(view, first, at);
        if (at == last + 1 || at >= view.Tree.Count || !char.IsUpper(view[at].Form[0]) || view[at].Upos is not (PartOfSpeech.Propn or PartOfSpeech.X or PartOfSpeech.Noun) && !(sure && view.Is(at - 1, "name-particle")))
            return -1;
        return sure || view[at].Relation is Relation.Flat || view.Pack.GivenNames.ContainsKey(view[first].Form) && last - first == 0 && view.Pack.Names.Find(view[at].Form) is null ? at : -1;
    }

    /// <summary>The article of a family name (<c>Yves Le Corre</c>).</summary>
    private static bool IsOwnArticle(SentenceView view, int first, int token) =>
        char.IsUpper(view[token].Form[0]) && view.Pack.GivenNames.ContainsKey(view[first].Form) && view.Is(token, "determiner-definite") && view[token].Form.Length is 2 && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]);

    private static bool IsMark(SentenceView view, int token) => view[token].Form is "-" or "’" or "'";

    /// <summary>A capitalised noun of a body, a place or a document, or the title of a paper.</summary>
    public static bool IsBody(SentenceView view, int token) =>
        char.IsUpper(view[token].Form[0]) && (view.Noun(token) is { Kind: not NounKind.Person } || view.Is(token, "paper")) && !view.Pack.GivenNames.ContainsKey(view[token].Form);

    /// <summary>The last word of what qualifies a body's noun: adjectives, and nouns behind “of”; in lower case too where the language writes bodies so.</summary>
    /// <param name="common">Whether it goes on in lower case.</param>
    public static int Complement(SentenceView view, int first, int last, Func<int, bool> isName, bool common)
    {
        while (true)
        {
            var end = common ? Adjectives(view, first, last) : last;
            var at = end + 1;
            var joined = at < view.Tree.Count && view[at].Upos is PartOfSpeech.Cconj && end > first;
            at += joined ? 1 : 0;
            var of = at < view.Tree.Count && view.Is(at, common ? "in-name-common" : "in-name") && view[at].Upos is PartOfSpeech.Adp;
            if (!of && !joined)
                return end;
            at += of ? 1 : 0;
            while (of && at < view.Tree.Count && view[at].Upos is PartOfSpeech.Det && view.Is(at, "determiner-definite"))
                at++;
            if (at >= view.Tree.Count || !Belongs(view, first, end, at, common, joined))
                return end;
            last = char.IsUpper(view[at].Form[0]) ? Chain(view, at, at, isName) : at;
        }
    }

    public static int Adjectives(SentenceView view, int first, int last)
    {
        while (last + 1 < view.Tree.Count && view[last + 1].Upos is PartOfSpeech.Adj && view[last + 1].Relation is Relation.Amod && view[last + 1].Head >= first && view[last + 1].Head <= last)
            last++;
        return last;
    }

    private static bool Belongs(SentenceView view, int first, int last, int token, bool common, bool joined)
    {
        var head = view[token].Head;
        if (view.Is(token, "time-noun") || view.Is(token, "honorific") || head < first || head > last && !(view[head].Relation is Relation.Nmod && view[head].Head >= first && view[head].Head <= last))
            return false;
        if (joined && view[token].Relation is not Relation.Conj)
            return false;
        if (char.IsUpper(view[token].Form[0]))
            return view[token].Upos is PartOfSpeech.Propn or PartOfSpeech.Noun or PartOfSpeech.X or PartOfSpeech.Adj && !KindSigns.IsAcronym(view[token].Form) && !(view.Pack.GivenNames.ContainsKey(view[token].Form) && token + 1 < view.Tree.Count && char.IsUpper(view[token + 1].Form[0]));
        return common && view[token].Upos is PartOfSpeech.Noun && view[token].Relation is Relation.Nmod or Relation.Conj && !(view.Noun(token) is { Kind: NounKind.Person } && !view[token].Has("Number=Plur"));
    }
}
