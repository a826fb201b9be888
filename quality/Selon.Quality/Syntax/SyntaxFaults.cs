namespace Selon.Quality.Syntax;

/// <summary>What is wrong most often, for whoever mends it.</summary>
internal static class SyntaxFaults
{
    public static IEnumerable<string> Lines(string kind, string text, IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> found) => (kind switch
    {
        "tokens" => Tokens(text, gold, found),
        "lemmas" => Pairs(gold, found).Where(pair => pair.Gold.Lemma != pair.Found.Lemma).Select(pair => $"{pair.Gold.Form} {pair.Gold.Upos}: {pair.Gold.Lemma}, found {pair.Found.Lemma} ({pair.Found.Upos})"),
        "tags" => Pairs(gold, found).Where(pair => pair.Gold.Upos != pair.Found.Upos).Select(pair => $"{pair.Gold.Form}: {pair.Gold.Upos}, found {pair.Found.Upos}"),
        "relations" => Pairs(gold, found).Where(pair => pair.Gold.Relation != pair.Found.Relation).Select(pair => $"{pair.Gold.Relation}, found {pair.Found.Relation}"),
        _ => [],
    }).GroupBy(line => line).OrderByDescending(group => group.Count()).Select(group => $"{group.Count(),5} {group.Key}");

    /// <summary>Ends of sentences that one side has and the other has not.</summary>
    public static IEnumerable<string> Sentences(string text, IReadOnlySet<TextSpan> gold, IReadOnlySet<TextSpan> found)
    {
        var (goldEnds, foundEnds) = (gold.Select(span => span.End).ToHashSet(), found.Select(span => span.End).ToHashSet());
        foreach (var end in goldEnds.Union(foundEnds).Order())
            if (goldEnds.Contains(end) != foundEnds.Contains(end))
                yield return $"{(goldEnds.Contains(end) ? "missed" : "wrong ")} {text[Math.Max(0, end - 40)..end]} ‖ {text[end..Math.Min(text.Length, end + 40)]}".ReplaceLineEndings(" ");
    }

    private static IEnumerable<(ScoredWord Gold, ScoredWord Found)> Pairs(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> found) =>
        Alignment.Of(gold, found).Select(pair => (gold[pair.Gold], found[pair.Found]));

    /// <summary>Stretches that the two sides cut differently.</summary>
    private static IEnumerable<string> Tokens(string text, IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> found)
    {
        var cuts = gold.Select(word => word.Surface.End).ToHashSet();
        cuts.IntersectWith(found.Select(word => word.Surface.End));
        int g = 0, f = 0;
        foreach (var cut in cuts.Order())
        {
            var (goldPart, foundPart) = (Until(text, gold, ref g, cut), Until(text, found, ref f, cut));
            if (goldPart != foundPart)
                yield return $"{goldPart}   found {foundPart}";
        }
    }

    private static string Until(string text, IReadOnlyList<ScoredWord> words, ref int at, int cut)
    {
        var parts = new List<string>();
        for (; at < words.Count && words[at].Surface.End <= cut; at++)
            parts.Add(words[at].InMultiword ? $"[{words[at].Form}]" : words[at].Surface.In(text));
        return string.Join('_', parts);
    }
}
