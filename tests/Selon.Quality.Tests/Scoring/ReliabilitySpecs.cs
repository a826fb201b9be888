using Selon.Quality.Scoring;

namespace Selon.Quality.Tests.Scoring;

public sealed class ReliabilitySpecs
{
    [Fact]
    public void Confidence_that_means_what_it_says_has_no_error() =>
        Assert.Equal(0, new Reliability([(0.5, true), (0.5, false)]).ExpectedError, 6);

    [Fact]
    public void Bins_weigh_by_how_many_they_hold() =>
        Assert.Equal(((3 * 0.05) + (1 * 0.25)) / 4, new Reliability([(0.95, true), (0.95, true), (0.95, true), (0.25, false)]).ExpectedError, 6);

    [Fact]
    public void The_table_has_a_line_for_each_bin_that_holds_something() =>
        Assert.Equal(["confidence   found  predicted  right", "0.2 to 0.3       1      0.250  0.000", "0.9 to 1.0       1      1.000  1.000", "expected calibration error 0.125"], new Reliability([(1, true), (0.25, false)]).Lines());

    [Fact]
    public void Nothing_found_is_no_error() => Assert.Equal(0, new Reliability([]).ExpectedError);
}
