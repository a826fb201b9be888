using Selon.Languages;
using Selon.Places.Gazetteers;
using Selon.Syntax;

namespace Selon.Stories.Terms;

/// <summary>
/// Makes terms of words: what a word means where the concepts have it, else its lemma without case and accents, so that words of two languages that are written alike (<c>accident</c>) or mean the same are one. Words that
/// say little (auxiliaries, pronouns, cues, common verbs) have none.
/// </summary>
internal sealed class TermReader(LanguagePack pack)
{
    private const int Shortest = 2;

    private readonly ConceptLexicon _concepts = ConceptLexicon.Load(pack.Language);

    public LanguagePack Pack => pack;

    /// <summary>A folded word, in the singular or not, by its concept where it has one.</summary>
    public string OfWord(string folded) => _concepts.FindFolded(folded) ?? (folded.EndsWith('s') ? _concepts.FindFolded(folded[..^1]) : null) ?? folded;

    /// <summary>Null for a word that tells nothing of what a text is about.</summary>
    public string? Of(Token token)
    {
        if (token.Upos is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Propn or PartOfSpeech.Adv) || token.Form.Length < Shortest || !char.IsLetter(token.Form[0]))
            return null;
        var lemma = token.Lemma.ToLowerInvariant();
        if (token.Upos is not PartOfSpeech.Propn && _concepts.Find(lemma) is { } concept)
            return concept;
        if (token.Upos is PartOfSpeech.Adv || pack.Words["empty"].Contains(lemma) || token.Upos is PartOfSpeech.Verb && pack.Cues.HasVerb(lemma))
            return null;
        var folded = NameFold.Of(token.Upos is PartOfSpeech.Propn ? token.Form : lemma);
        return folded.Length < Shortest ? null : folded;
    }
}
