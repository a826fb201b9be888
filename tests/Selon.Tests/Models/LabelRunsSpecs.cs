using CsCheck;
using Selon.Models;

namespace Selon.Tests.Models;

public sealed class LabelRunsSpecs
{
    private const int Labels = 5;

    [Fact]
    public void A_run_goes_on_only_behind_its_own_beginning() => Scores.Sample(scores =>
    {
        var labels = LabelRuns.Best(scores, Labels, scores.Length / Labels);
        for (var word = 0; word < labels.Length; word++)
            if (labels[word] is > 0 and var label && label % 2 == 0)
                Assert.True(word > 0 && (labels[word - 1] == label || labels[word - 1] == label - 1), $"{string.Join(' ', labels)}");
    });

    [Fact]
    public void No_other_sequence_that_may_be_is_likelier() => Scores.Where(scores => scores.Length <= 5 * Labels).Sample(scores =>
    {
        var words = scores.Length / Labels;
        Assert.Equal(All(words).Max(labels => Sum(labels, scores)), Sum(LabelRuns.Best(scores, Labels, words), scores), 1e-9);
    });

    [Fact]
    public void Runs_are_read_off_the_labels() => Assert.Equal([(1, 2), (3, 3)], LabelRuns.Of([0, 1, 2, 1, 3, 4, 0], 1));

    private static Gen<double[]> Scores => Gen.Int[1, 8].SelectMany(words => Gen.Double[-5, 0].Array[words * Labels]);

    private static double Sum(int[] labels, double[] scores) => labels.Select((label, word) => scores[(word * Labels) + label]).Sum();

    private static IEnumerable<int[]> All(int words) =>
        words == 0 ? [[]] : All(words - 1).SelectMany(before => Enumerable.Range(0, Labels).Where(label => label % 2 == 1 || label == 0 || before.Length > 0 && before[^1] is var last && (last == label || last == label - 1)).Select(label => (int[])[.. before, label]));
}
