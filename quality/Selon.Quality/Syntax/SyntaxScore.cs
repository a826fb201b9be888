using System.Globalization;

namespace Selon.Quality.Syntax;

/// <summary>The F1 figures of the CoNLL 2018 shared task (Zeman et al. 2018), in percent.</summary>
internal static class SyntaxScore
{
    public static IEnumerable<string> Lines(string name, IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> found, IReadOnlySet<TextSpan> goldSentences, IReadOnlySet<TextSpan> foundSentences)
    {
        var pairs = Alignment.Of(gold, found);
        var goldOf = pairs.ToDictionary(pair => pair.Found, pair => pair.Gold);
        int upos = 0, features = 0, lemma = 0, heads = 0, labelled = 0;
        foreach (var (g, f) in pairs)
        {
            upos += gold[g].Upos == found[f].Upos ? 1 : 0;
            features += gold[g].Features == found[f].Features ? 1 : 0;
            lemma += gold[g].Lemma == "_" || gold[g].Lemma == found[f].Lemma ? 1 : 0;
            var sameHead = found[f].Head < 0 ? gold[g].Head < 0 : goldOf.TryGetValue(found[f].Head, out var head) && head == gold[g].Head;
            heads += sameHead ? 1 : 0;
            labelled += sameHead && gold[g].Relation == found[f].Relation ? 1 : 0;
        }

        var goldTokens = gold.Select(word => word.Surface).ToHashSet();
        var foundTokens = found.Select(word => word.Surface).ToHashSet();
        yield return Line(name, "Tokens", goldTokens.Count(foundTokens.Contains), goldTokens.Count, foundTokens.Count);
        yield return Line(name, "Sentences", goldSentences.Count(foundSentences.Contains), goldSentences.Count, foundSentences.Count);
        yield return Line(name, "Words", pairs.Count, gold.Count, found.Count);
        yield return Line(name, "UPOS", upos, gold.Count, found.Count);
        yield return Line(name, "UFeats", features, gold.Count, found.Count);
        yield return Line(name, "Lemma", lemma, gold.Count, found.Count);
        yield return Line(name, "UAS", heads, gold.Count, found.Count);
        yield return Line(name, "LAS", labelled, gold.Count, found.Count);
    }

    private static string Line(string name, string figure, int right, int gold, int found) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {figure} {(gold + found == 0 ? 0 : 200.0 * right / (gold + found)):F2}");
}
