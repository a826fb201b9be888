using Selon.Models;
using Selon.Text;

namespace Selon.Syntax;

/// <summary>Decides by the tokens around it whether an ambiguous token is a multiword token.</summary>
internal sealed class SplitModel(SparseLinear model) : ISplitChooser
{
    public const int Features = 12;

    public bool Splits(string text, List<RawToken> tokens, int at, int first, int end)
    {
        Span<ulong> features = stackalloc ulong[Features];
        Fill(text, tokens, at, first, end, features);
        Span<int> scores = stackalloc int[2];
        foreach (var feature in features)
            model.Add(feature, scores);
        return scores[1] >= scores[0];
    }

    public static void Fill(string text, List<RawToken> tokens, int at, int first, int end, Span<ulong> features)
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

    private static WordFacts Facts(string text, List<RawToken> tokens, int at, int first, int end) =>
        at < first || at >= end ? default : WordFacts.Of(text.Substring(tokens[at].Start, tokens[at].Length));
}
