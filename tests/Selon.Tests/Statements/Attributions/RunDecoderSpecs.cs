using Selon.Statements.Attributions;

namespace Selon.Tests.Statements.Attributions;

public sealed class RunDecoderSpecs
{
    [Fact]
    public void A_cue_of_two_words_is_one_run() =>
        Assert.Equal([(1, 2)], RunDecoder.Cues([.. Outside, .. Begins, .. GoesOn, .. Outside]).Select(cue => (cue.First, cue.Last)));

    [Fact]
    public void Two_cues_side_by_side_stay_two() =>
        Assert.Equal([(0, 0), (1, 1)], RunDecoder.Cues([.. Begins, .. Begins, .. Outside]).Select(cue => (cue.First, cue.Last)));

    [Fact]
    public void A_run_never_goes_on_without_having_begun() =>
        Assert.Equal([(1, 2)], RunDecoder.Cues([.. Outside, 0.1f, 0.3f, 0.6f, .. GoesOn]).Select(cue => (cue.First, cue.Last)));

    [Fact]
    public void A_content_may_stand_on_both_sides_of_its_cue()
    {
        var found = RunDecoder.Roles([.. Role(3), .. Role(4), .. Role(0), .. Role(1), .. Role(3)], (2, 2, 0.9));

        Assert.Equal([(0, 1), (4, 4)], found.Content);
        Assert.Equal((3, 3), found.Source);
    }

    [Fact]
    public void Of_two_sources_the_likelier_one_is_taken()
    {
        var found = RunDecoder.Roles([.. Role(1, 0.6f), .. Role(0), .. Role(1, 0.9f), .. Role(3)], (1, 1, 0.9));

        Assert.Equal((2, 2), found.Source);
        Assert.InRange(found.SourceChance, 0.8, 1);
    }

    [Fact]
    public void The_words_of_a_cue_have_no_role_towards_it() =>
        Assert.Empty(RunDecoder.Roles([.. Role(3), .. Role(4)], (0, 1, 0.9)).Content);

    [Fact]
    public void A_content_whose_end_is_open_is_less_sure()
    {
        var sure = RunDecoder.Roles([.. Role(0), .. Role(3), .. Role(0)], (0, 0, 0.9));
        var open = RunDecoder.Roles([.. Role(0), .. Role(3), 0.52f, 0, 0, 0.02f, 0.46f], (0, 0, 0.9));

        Assert.Equal(sure.Content, open.Content);
        Assert.True(open.ContentChance < sure.ContentChance);
    }

    private static float[] Outside => [0.9f, 0.05f, 0.05f];

    private static float[] Begins => [0.1f, 0.8f, 0.1f];

    private static float[] GoesOn => [0.1f, 0.1f, 0.8f];

    private static float[] Role(int label, float chance = 0.8f)
    {
        var chances = new float[AttributionShape.RoleLabels];
        Array.Fill(chances, (1 - chance) / 4);
        chances[label] = chance;
        return chances;
    }
}
