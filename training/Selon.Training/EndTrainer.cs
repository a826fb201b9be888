using Selon.Formats.Conllu;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Training;

/// <summary>Learns where sentences end without a full stop: headings, items of lists, captions.</summary>
internal static class EndTrainer
{
    public static byte[] Train(IReadOnlyList<IReadOnlyList<ConlluSentence>> treebanks, TokenRules rules)
    {
        var examples = treebanks.SelectMany(treebank => Examples(treebank, rules)).ToList();
        return BinaryTrainer.Train(examples, 6, 0, "ends", $"{examples.Count} gaps, {examples.Count(example => example.Gold == 1)} ends");
    }

    private static List<(ulong[] Features, int Gold)> Examples(IReadOnlyList<ConlluSentence> treebank, TokenRules rules)
    {
        var text = ConlluText.Of(treebank);
        var ends = treebank.Select((sentence, at) => text.Offsets[at] + sentence.Text.Length).ToHashSet();
        var recorder = new Recorder(ends);
        new Segmenter(rules, recorder).Segment(text.Text, text.Blocks);
        return recorder.Examples;
    }

    /// <summary>Stands in for the model: notes what it is asked, and answers as the treebank does.</summary>
    private sealed class Recorder(HashSet<int> ends) : ISegmentChooser
    {
        public List<(ulong[] Features, int Gold)> Examples { get; } = [];

        public bool Splits(string text, List<RawToken> tokens, int at, int first, int end) => true;

        public bool Ends(string text, List<RawToken> tokens, int at, int first)
        {
            var features = new ulong[SegmentModel.EndFeatures];
            SegmentModel.FillEnd(text, tokens, at, first, features);
            var gold = ends.Contains(tokens[at].End);
            Examples.Add((features, gold ? 1 : 0));
            return gold;
        }
    }
}
