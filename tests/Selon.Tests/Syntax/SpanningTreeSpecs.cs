using CsCheck;
using Selon.Syntax.Network;

namespace Selon.Tests.Syntax;

public sealed class SpanningTreeSpecs
{
    [Fact]
    public void Two_words_that_want_each_other_are_parted_where_it_costs_least()
    {
        // Word 0: root 1, word 1 5. Word 1: root 0, word 0 9.
        float[] scores = [1, float.NegativeInfinity, 5, 0, 9, float.NegativeInfinity];

        Assert.Equal([-1, 0], SpanningTree.Best(scores, 2));
    }

    [Fact]
    public void No_tree_with_one_root_scores_higher() =>
        Gen.Select(Gen.Int[1, 5], Gen.Float[-3, 3].Array[30]).Sample((words, numbers) =>
        {
            var scores = new float[words * (words + 1)];
            for (var at = 0; at < scores.Length; at++)
                scores[at] = at % (words + 1) == (at / (words + 1)) + 1 ? float.NegativeInfinity : numbers[at % numbers.Length];
            var found = SpanningTree.Best((float[])scores.Clone(), words);
            return IsTree(found) && Score(scores, found) >= All(words).Where(IsTree).Max(tree => Score(scores, tree)) - 1e-3;
        });

    private static double Score(float[] scores, int[] heads) => heads.Select((head, word) => (double)scores[(word * (heads.Length + 1)) + head + 1]).Sum();

    private static IEnumerable<int[]> All(int words)
    {
        var count = (int)Math.Pow(words + 1, words);
        for (var number = 0; number < count; number++)
        {
            var rest = number;
            var heads = new int[words];
            for (var word = 0; word < words; word++, rest /= words + 1)
                heads[word] = (rest % (words + 1)) - 1;
            yield return heads;
        }
    }

    private static bool IsTree(int[] heads)
    {
        if (heads.Count(head => head < 0) != 1)
            return false;
        for (var word = 0; word < heads.Length; word++)
        {
            var (at, steps) = (word, 0);
            while (at >= 0 && steps++ <= heads.Length)
                at = heads[at];
            if (at >= 0)
                return false;
        }

        return true;
    }
}
