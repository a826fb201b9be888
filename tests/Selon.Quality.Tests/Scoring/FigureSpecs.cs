using Selon.Quality.Scoring;

namespace Selon.Quality.Tests.Scoring;

public sealed class FigureSpecs
{
    [Theory]
    [InlineData(12.25, 1, "12.2")]
    [InlineData(12.75, 1, "12.8")]
    [InlineData(12.35, 1, "12.3")]
    [InlineData(66.66666666666667, 1, "66.7")]
    [InlineData(100, 1, "100.0")]
    [InlineData(0.0625, 3, "0.062")]
    [InlineData(0.9995, 3, "1.000")]
    public void Figures_are_rounded_as_Python_rounds_them(double value, int decimals, string printed) => Assert.Equal(printed, Figure.Fixed(value, decimals));

    [Fact]
    public void Nothing_found_is_no_division_by_zero() => Assert.Equal((0, 0, 0), (new Score(0, 0, 3).Precision, new Score(0, 0, 3).Recall, new Score(0, 0, 0).F1));
}
