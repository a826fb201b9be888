using Selon.Formats.Conllu;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Training;

/// <summary>Learns which of the ambiguous tokens (<c>des</c>) are multiword tokens.</summary>
internal static class SplitTrainer
{
    public static byte[] Train(IReadOnlyList<ConlluSentence> sentences, TokenRules rules)
    {
        var examples = sentences.SelectMany(sentence => Examples(sentence, rules)).ToList();
        return BinaryTrainer.Train(examples, 5, 1, "splits", $"{examples.Count} examples");
    }

    private static IEnumerable<(ulong[] Features, int Gold)> Examples(ConlluSentence sentence, TokenRules rules)
    {
        var tokens = new List<RawToken>();
        foreach (var word in sentence.Words)
            if (tokens.Count == 0 || tokens[^1].Start != word.Surface.Start)
                tokens.Add(new RawToken(word.Surface.Start, word.Surface.End, RawKind.Word));
        var split = sentence.Words.Where(word => word.InMultiword).Select(word => word.Surface.Start).ToHashSet();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (!rules.IsAmbiguous(sentence.Text[tokens[at].Start..tokens[at].End].ToLowerInvariant()))
                continue;
            var features = new ulong[SegmentModel.SplitFeatures];
            SegmentModel.FillSplit(sentence.Text, tokens, at, 0, tokens.Count, features);
            yield return (features, split.Contains(tokens[at].Start) ? 1 : 0);
        }
    }
}
