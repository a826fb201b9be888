using Selon.Models;
using Selon.Text;

namespace Selon.Syntax;

/// <summary>Decides by the tokens around it whether an ambiguous token is a multiword token, and whether an unmarked gap ends a sentence.</summary>
internal sealed class SegmentModel(SparseLinear splits, SparseLinear ends) : ISegmentChooser
{
    public const int SplitFeatures = 12;
    public const int EndFeatures = 18;

    /// <summary>How sure an end without a full stop has to be; a name in mid-sentence must not cut it.</summary>
    private const int EndMargin = 250;

    public bool Splits(string text, List<RawToken> tokens, int at, int first, int end)
    {
        Span<ulong> features = stackalloc ulong[SplitFeatures];
        FillSplit(text, tokens, at, first, end, features);
        return Score(splits, features) >= 0;
    }

    public bool Ends(string text, List<RawToken> tokens, int at, int first)
    {
        Span<ulong> features = stackalloc ulong[EndFeatures];
        FillEnd(text, tokens, at, first, features);
        return Score(ends, features) > EndMargin;
    }

    public static void FillSplit(string text, List<RawToken> tokens, int at, int first, int end, Span<ulong> features)
    {
        var self = Facts(text, tokens, at, first, end);
        var before = Facts(text, tokens, at - 1, first, end);
        var before2 = Facts(text, tokens, at - 2, first, end);
        var after = Facts(text, tokens, at + 1, first, end);
        var after2 = Facts(text, tokens, at + 2, first, end);
        features[0] = Hashing.Mix(1, self.Lower);
        features[1] = Hashing.Mix(2, self.Lower, before.Lower);
        features[2] = Hashing.Mix(3, self.Lower, after.Lower);
        features[3] = Hashing.Mix(4, before.Suffix3, self.Lower);
        features[4] = Hashing.Mix(5, before.Suffix2, self.Lower);
        features[5] = Hashing.Mix(6, after.Suffix3, self.Lower);
        features[6] = Hashing.Mix(7, before.Lower, before2.Lower);
        features[7] = Hashing.Mix(8, after.Lower, after2.Suffix3);
        features[8] = Hashing.Mix(9, before.Suffix3, after.Suffix2);
        features[9] = Hashing.Mix(10, before.Shape, self.Form);
        features[10] = Hashing.Mix(11, before2.Lower, self.Lower);
        features[11] = Hashing.Mix(12, before.Suffix4, after.Lower);
    }

    public static void FillEnd(string text, List<RawToken> tokens, int at, int first, Span<ulong> features)
    {
        var last = Facts(text, tokens, at, first, tokens.Count);
        var before = Facts(text, tokens, at - 1, first, tokens.Count);
        var next = Facts(text, tokens, at + 1, first, tokens.Count);
        var next2 = Facts(text, tokens, at + 2, first, tokens.Count);
        var next3 = Facts(text, tokens, at + 3, first, tokens.Count);
        var length = (ulong)Math.Min((at + 1 - first) / 2, 6);
        features[0] = Hashing.Mix(21, 0);
        features[1] = Hashing.Mix(22, next.Form);
        features[2] = Hashing.Mix(23, next.Form, last.Shape);
        features[3] = Hashing.Mix(24, next.Shape, last.Shape);
        features[4] = Hashing.Mix(25, last.Lower);
        features[5] = Hashing.Mix(26, last.Lower, next.Form);
        features[6] = Hashing.Mix(27, last.Suffix3, next.Form);
        features[7] = Hashing.Mix(28, next.Shape, next2.Shape, last.Shape);
        features[8] = Hashing.Mix(29, next.Form, next2.Shape);
        features[9] = Hashing.Mix(30, next.Form, next2.Suffix2);
        features[10] = Hashing.Mix(31, next2.Form, next3.Shape);
        features[11] = Hashing.Mix(32, length, next.Shape);
        features[12] = Hashing.Mix(33, length, last.Shape);
        features[13] = Hashing.Mix(34, before.Shape, last.Shape, next.Shape);
        features[14] = Hashing.Mix(35, last.Suffix2, next.Shape);
        features[15] = Hashing.Mix(36, next.Suffix2, last.Shape);
        features[16] = Hashing.Mix(37, before.Lower, last.Shape);
        features[17] = Hashing.Mix(38, length, next.Form);
    }

    private static int Score(SparseLinear model, ReadOnlySpan<ulong> features)
    {
        Span<int> scores = stackalloc int[2];
        foreach (var feature in features)
            model.Add(feature, scores);
        return scores[1] - scores[0];
    }

    private static WordFacts Facts(string text, List<RawToken> tokens, int at, int first, int end) =>
        at < first || at >= end ? default : WordFacts.Of(text.Substring(tokens[at].Start, tokens[at].Length));
}
