using Selon.Languages.Lexicons;
using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>Names made of common words that stand beside the noun of a body (<c>l'association Halte aux marées vertes</c>, <c>le collectif Droits ouverts</c>).</summary>
internal static class BesideBody
{
    private const int Longest = 8;

    /// <summary>The last word of the name that opens at <paramref name="first"/>; -1 where none does.</summary>
    public static int End(SentenceView view, int first)
    {
        if (first == 0 || !NameExtent.IsCapitalised(view[first].Form) || !NameExtent.TakesCommonWords(view) || view[first].Upos is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Adv)
            return -1;
        var noun = first - 1;
        while (noun > 0 && view[noun].Upos is PartOfSpeech.Adj && char.IsLower(view[noun].Form[0]))
            noun--;
        if (view[noun].Upos is not PartOfSpeech.Noun || char.IsUpper(view[noun].Form[0]) || view.Noun(noun) is not { Kind: NounKind.Organisation or NounKind.Media or NounKind.Group } || view.Pack.Names.Find(view[first].Form) is not null)
            return -1;
        var last = first;
        while (last - first < Longest && Next(view, noun, first, last) is > 0 and var next)
            last = next;
        return last > first ? last : -1;
    }

    private static int Next(SentenceView view, int noun, int first, int last)
    {
        var at = last + 1;
        if (at >= view.Tree.Count)
            return -1;
        if (view[at].Upos is PartOfSpeech.Adj or PartOfSpeech.Num || view[at].Upos is PartOfSpeech.Adv && view[at].Relation is Relation.Advmod)
            return char.IsUpper(view[at].Form[0]) || !Under(view, at, noun, last) ? -1 : at;
        if (view[at].Upos is not PartOfSpeech.Adp)
            return -1;
        var marker = at++;
        while (at < view.Tree.Count && view[at].Upos is PartOfSpeech.Det && view.Is(at, "determiner-definite"))
            at++;
        if (at >= view.Tree.Count || view[at].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron) || view.Is(at, "time-noun") || view.Is(at, "relative") || !Under(view, at, noun, last))
            return -1;
        // A made-up name ends where its seat or field begins (la société Alpisol de Nantes).
        return view[first].Upos is PartOfSpeech.Propn && (char.IsUpper(view[at].Form[0]) || !view.Is(marker, "of") && !view.Is(marker, "to")) ? -1 : at;
    }

    private static bool Under(SentenceView view, int token, int first, int last) => view[token].Head >= first && view[token].Head <= last;
}
