using Selon.Languages.Lexicons;
using Selon.Syntax;

namespace Selon.Statements;

/// <summary>Tells who can hold words at all.</summary>
internal static class Speakers
{
    /// <summary>True for names, personal pronouns and nouns that the pack knows as people, bodies or documents.</summary>
    public static bool CanSpeak(SentenceView view, int head)
    {
        var token = view[head];
        return token.Upos switch
        {
            PartOfSpeech.Propn => true,
            PartOfSpeech.Pron => view.Pack.Pronouns.Find(token.Form) is { Type: not "relative" } || view.Is(head, "relative"),
            PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.X or PartOfSpeech.Num or PartOfSpeech.Det =>
                view.Noun(head) is { Kind: not NounKind.Place } || char.IsUpper(token.Form[0]) && head > 0,
            _ => false,
        };
    }

    /// <summary>How well the source suits a statement, from 0 to 1.</summary>
    public static double Fitness(SentenceView view, SourcePhrase? source)
    {
        if (source is null)
            return 0.5;
        var head = source.Antecedent >= 0 ? source.Antecedent : source.Head;
        if (view.Is(head, "neuter") && view[head].Upos is PartOfSpeech.Pron)
            return 0.3;
        if (CanSpeak(view, head))
            return 1;
        return view[head].Upos is PartOfSpeech.Pron ? 0.6 : 0.55;
    }
}
