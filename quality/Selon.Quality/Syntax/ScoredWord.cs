using Selon.Formats.Conllu;
using Selon.Syntax;

namespace Selon.Quality.Syntax;

/// <summary>A word as the scorer sees it.</summary>
/// <param name="Head">Index among all words of the text; -1 for a root.</param>
internal sealed record ScoredWord(TextSpan Surface, string Form, bool InMultiword, string Lemma, PartOfSpeech Upos, string Features, int Head, Relation Relation)
{
    /// <summary>The features that the CoNLL 2018 shared task counted.</summary>
    private static readonly HashSet<string> Universal = new(StringComparer.Ordinal)
    {
        "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite",
        "Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite",
    };

    public static ScoredWord Gold(ConlluWord word, int first, int offset) => new(
        new TextSpan(word.Surface.Start + offset, word.Surface.End + offset), word.Form, word.InMultiword, word.Lemma, word.Upos, Kept(word.Features),
        word.Head < 0 ? -1 : word.Head + first, Morphology.Relation(word.Relation));

    public static ScoredWord Of(Sentence sentence, Token token, int first) => new(
        token.Surface, token.Form, sentence.Tokens.Count(other => other.Surface == token.Surface) > 1, token.Lemma, token.Upos, Kept(token.Features),
        token.Head < 0 ? -1 : token.Head + first, token.Relation);

    private static string Kept(string features) =>
        string.Join('|', features.Split('|').Where(feature => Universal.Contains(feature.Split('=')[0])).Order(StringComparer.Ordinal));
}
