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
        if (first == 0 || view.Pack.Words["in-name-common"].Count == 0 || !char.IsUpper(view[first].Form[0]) || view[first].Form.Length < 3 || !view[first].Form.Skip(1).All(c => !char.IsUpper(c)) || view[first].Upos is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Adv)
            return -1;
        var noun = first - 1;
        while (noun > 0 && view[noun].Upos is PartOfSpeech.Adj && char.IsLower(view[noun].Form[0]))
            noun--;
        if (view[noun].Upos is not PartOfSpeech.Noun || char.IsUpper(view[noun].Form[0]) || view.Noun(noun) is not { Kind: NounKind.Organisation or NounKind.Media or NounKind.Group } || view.Pack.Names.Find(view[first].Form) is not null)
            return -1;
        var last = first;
        while (last - first < Longest && Next(view, first, last) is > 0 and var next)
            last = next;
        return last > first ? last : -1;
    }

    private static int Next(SentenceView view, int first, int last)
    {
        var at = last + 1;
        if (at < view.Tree.Count && view[at].Upos is PartOfSpeech.Adj && Under(view, at, first, last))
            return at;
        if (at >= view.Tree.Count || view[at].Upos is not PartOfSpeech.Adp)
            return -1;
        at++;
        while (at < view.Tree.Count && view[at].Upos is PartOfSpeech.Det && view.Is(at, "determiner-definite"))
            at++;
        return at < view.Tree.Count && view[at].Upos is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron && !view.Is(at, "time-noun") && !view.Is(at, "relative") && Under(view, at, first, last) && (view[first].Upos is not PartOfSpeech.Propn || view.Is(last + 1, "of")) ? at : -1;
    }

    private static bool Under(SentenceView view, int token, int first, int last) => view[token].Head >= first && view[token].Head <= last;
}
