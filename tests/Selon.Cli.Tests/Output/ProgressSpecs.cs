using Selon.Cli.Output;

namespace Selon.Cli.Tests.Output;

public sealed class ProgressSpecs
{
    [Fact]
    public void A_known_total_gives_a_bar() => Assert.Equal("████████████░░░░░░░░░░░░  50 %  500 articles, 1,200 statements", Progress.Line(500, 1200, 1000));

    [Fact]
    public void A_corpus_in_one_file_gives_figures_only() => Assert.Equal("500 articles, 1,200 statements", Progress.Line(500, 1200, 1));
}
