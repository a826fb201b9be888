using Selon.Models;

namespace Selon.Syntax;

/// <summary>Gives each word its part of speech and features, from left to right.</summary>
internal sealed class Tagger(SparseLinear model, int tags)
{
    public const int Features = 26;

    public void Tag(ReadOnlySpan<WordFacts> words, Span<int> result)
    {
        Span<ulong> features = stackalloc ulong[Features];
        Span<int> scores = stackalloc int[tags];
        for (var at = 0; at < words.Length; at++)
        {
            Fill(words, at, result, features);
            scores.Clear();
            foreach (var feature in features)
                model.Add(feature, scores);
            var best = 0;
            for (var tag = 1; tag < tags; tag++)
                if (scores[tag] > scores[best])
                    best = tag;
            result[at] = best;
        }
    }

    public static void Fill(ReadOnlySpan<WordFacts> words, int at, ReadOnlySpan<int> tags, Span<ulong> features)
    {
        var word = words[at];
        var before = at > 0 ? words[at - 1] : default;
        var before2 = at > 1 ? words[at - 2] : default;
        var after = at + 1 < words.Length ? words[at + 1] : default;
        var after2 = at + 2 < words.Length ? words[at + 2] : default;
        var tag = at > 0 ? (ulong)tags[at - 1] + 2 : 1;
        var tag2 = at > 1 ? (ulong)tags[at - 2] + 2 : 1;
        features[0] = Hashing.Mix(1, word.Form);
        features[1] = Hashing.Mix(2, word.Lower);
        features[2] = Hashing.Mix(3, word.Suffix2);
        features[3] = Hashing.Mix(4, word.Suffix3);
        features[4] = Hashing.Mix(5, word.Suffix4);
        features[5] = Hashing.Mix(6, word.Prefix2);
        features[6] = Hashing.Mix(7, word.Prefix3);
        features[7] = Hashing.Mix(8, word.Shape);
        features[8] = Hashing.Mix(9, word.Shape, at == 0 ? 1ul : 0);
        features[9] = Hashing.Mix(10, tag);
        features[10] = Hashing.Mix(11, tag, tag2);
        features[11] = Hashing.Mix(12, tag, word.Lower);
        features[12] = Hashing.Mix(13, tag, word.Suffix3);
        features[13] = Hashing.Mix(14, before.Lower);
        features[14] = Hashing.Mix(15, before2.Lower);
        features[15] = Hashing.Mix(16, after.Lower);
        features[16] = Hashing.Mix(17, after2.Lower);
        features[17] = Hashing.Mix(18, before.Lower, word.Lower);
        features[18] = Hashing.Mix(19, word.Lower, after.Lower);
        features[19] = Hashing.Mix(20, after.Suffix3);
        features[20] = Hashing.Mix(21, before.Suffix3);
        features[21] = Hashing.Mix(22, after.Suffix2, word.Suffix2);
        features[22] = Hashing.Mix(23, after.Shape, word.Shape);
        features[23] = Hashing.Mix(24, tag, after.Lower);
        features[24] = Hashing.Mix(25, tag, after.Suffix3);
        features[25] = Hashing.Mix(26, Hashing.Mix(tag, tag2), word.Suffix2);
    }
}
