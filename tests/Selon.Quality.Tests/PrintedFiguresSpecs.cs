namespace Selon.Quality.Tests;

/// <summary>The scorer of record is a Python program; what it printed for readings of our own lies beside them.</summary>
public sealed class PrintedFiguresSpecs
{
    [Fact]
    public void Gold_articles_score_as_the_scorer_of_record_scores_them() => Assert.Equal(
        Printed("gold.printed.txt"),
        Quality.Run("gold", Quality.Data("gold"), "--pred", Quality.Data("readings.jsonl"), "--confusions"));

    [Fact]
    public void PolNeAR_scores_as_the_scorer_of_record_scores_it() => Assert.Equal(
        Printed("polnear.printed.txt"),
        Quality.Run("polnear", Quality.Data("polnear"), "--pred", Quality.Data("polnear.readings.jsonl")));

    [Fact]
    public void Pages_score_as_the_scorer_of_record_scores_them() => Assert.Equal(
        Printed("html.printed.txt"),
        Quality.Run("html", Quality.Data("html"), "--pred", Quality.Data("html.readings.jsonl")));

    [Fact]
    public void Gold_itself_scores_full_marks()
    {
        var target = Path.GetTempFileName();
        var articles = Selon.Quality.Gold.GoldArticle.LoadAll(Quality.Data("gold"));
        Readings.FindingWriter.Save(target, articles.Select(x => new Readings.Finding(x.Name, x.Text, x.Statements)));
        var printed = Quality.Run("gold", Quality.Data("gold"), "--pred", target);
        File.Delete(target);
        Assert.EndsWith("citing found 1 of 1\n100.0\n", printed, StringComparison.Ordinal);
    }

    private static string Printed(string name) => File.ReadAllText(Quality.Data(name));
}
