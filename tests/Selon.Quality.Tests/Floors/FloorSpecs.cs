using Selon.Quality.Floors;

namespace Selon.Quality.Tests.Floors;

public sealed class FloorSpecs
{
    private static readonly FloorFile File = new("sha256:1", 0.5, new(StringComparer.Ordinal) { ["fr statement"] = 60, ["fr cases right"] = 90 }, []);

    [Fact]
    public void Accuracy_has_not_fallen()
    {
        var faults = FloorCheck.Faults(FloorFile.Load(FloorFile.DefaultPath), Measure.All());
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void A_figure_within_the_margin_has_not_fallen() => Assert.Empty(FloorCheck.Faults(File, Now(59.5, 90)));

    [Fact]
    public void A_figure_below_the_margin_has() => Assert.Equal("fr statement fell from 60.0 to 59.4", FloorCheck.Faults(File, Now(59.4, 90))[0]);

    [Fact]
    public void A_figure_that_is_measured_no_more_has_fallen() =>
        Assert.Equal("fr cases right fell from 90.0 to 0.0", FloorCheck.Faults(File, new Measurement("sha256:1", new Dictionary<string, double> { ["fr statement"] = 60 }))[0]);

    [Fact]
    public void Another_corpus_asks_for_other_floors() =>
        Assert.Equal("the corpus is not the one that the floors were measured on", FloorCheck.Faults(File, Now(60, 90) with { Corpus = "sha256:2" })[0]);

    [Fact]
    public void An_update_raises_what_has_risen_and_keeps_what_wavers()
    {
        var updated = FloorCheck.Update(File, Now(61, 89.8), null)!;
        Assert.Equal([("fr cases right", 90), ("fr statement", 61)], updated.Floors.Select(x => (x.Key, x.Value)));
        Assert.Empty(updated.Lowered);
    }

    [Fact]
    public void An_update_refuses_to_lower_a_floor_without_a_reason()
    {
        Assert.Null(FloorCheck.Update(File, Now(58, 95), null));
        Assert.Null(FloorCheck.Update(File, Now(58, 95), "  "));
    }

    [Fact]
    public void A_floor_that_is_lowered_says_why()
    {
        var updated = FloorCheck.Update(File, Now(58, 95), "the corpus grew")!;
        Assert.Equal([("fr cases right", 95), ("fr statement", 58)], updated.Floors.Select(x => (x.Key, x.Value)));
        Assert.Equal([new Lowering("fr statement", 60, 58, "the corpus grew")], updated.Lowered);
    }

    [Fact]
    public void Floors_come_back_from_their_file_as_they_went()
    {
        var path = Path.GetTempFileName();
        FloorCheck.Update(File, Now(58, 95), "the corpus grew")!.Save(path);
        var back = FloorFile.Load(path);
        System.IO.File.Delete(path);
        Assert.Equal([("fr cases right", 95), ("fr statement", 58)], back.Floors.Select(x => (x.Key, x.Value)));
        Assert.Equal("the corpus grew", back.Lowered[0].Why);
    }

    private static Measurement Now(double statement, double cases) =>
        new("sha256:1", new Dictionary<string, double> { ["fr statement"] = statement, ["fr cases right"] = cases });
}
