using Selon.Statements.Attributions;

namespace Selon.Tests.Statements.Attributions;

public sealed class RunnersUpSpecs
{
    [Fact]
    public void A_stretch_is_as_likely_as_its_least_likely_edge()
    {
        // “he said rain falls today”: the content is likely “rain falls today”, or else ends or begins a word off.
        var found = RunnersUp.Of(Made((0, 0), (0, 0), (0.7f, 0), (0.3f, 0.7f), (0, 0.6f)), Role.ContentBegins);

        Assert.Equal([(2, 4, 0.6), (2, 3, 0.4), (2, 2, 0.3), (3, 3, 0.3), (3, 4, 0.3)], found.Select(run => (run.Range.First, run.Range.Last, Math.Round(run.Chance, 3))));
    }

    [Fact]
    public void No_stretch_holds_words_of_the_cue() =>
        Assert.Equal([(0, 0), (2, 2)], RunnersUp.Of(Made((0.9f, 0), (0.9f, 0.9f), (0.5f, 0.1f)), Role.ContentBegins).Select(run => run.Range).Order());

    /// <summary>The word with number 1 is the cue.</summary>
    private static Attribution Made(params (float Begins, float GoesOn)[] content) =>
        new((1, 1), null, [], 1, 1, 1) { RoleChances = [.. content.SelectMany(word => new[] { 1 - word.Begins - word.GoesOn, 0, 0, word.Begins, word.GoesOn })] };
}
