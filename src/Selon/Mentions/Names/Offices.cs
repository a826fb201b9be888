using Selon.Statements;
using Selon.Syntax;

namespace Selon.Mentions.Names;

/// <summary>Capitals that belong to an office and name nobody (<c>la ministre de la Culture</c>, <c>le procureur de la République</c>).</summary>
internal static class Offices
{
    private const int Reach = 9;

    /// <summary>True where the word is what an office is for.</summary>
    public static bool IsField(SentenceView view, int token)
    {
        if (token < 2)
            return false;
        var other = view.Pack.Words["office-of"].Contains(view.Lower(token));
        if (!other && (view[token].Upos is not (PartOfSpeech.Noun or PartOfSpeech.Propn) || view.Pack.Names.Find(view[token].Form) is not null || view[token].Form.All(char.IsUpper)))
            return false;
        var tied = false;
        for (var i = token - 1; i >= 0 && token - i < Reach; i--)
        {
            if (tied && view.Is(i, other ? "office-holder" : "minister"))
                return true;
            if (view.Is(i, "of") || view.Is(i, "to"))
                tied = true;
            else if (view[i].Upos is not (PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Cconj or PartOfSpeech.Adp) && !(char.IsUpper(view[i].Form[0]) || view[i].Upos is PartOfSpeech.Verb or PartOfSpeech.Noun && view.Is(i, "minister") || view.Pack.Words["office-of"].Contains(view.Lower(i))))
                return false;
        }

        return false;
    }
}
