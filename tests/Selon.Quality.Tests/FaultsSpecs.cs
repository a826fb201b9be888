namespace Selon.Quality.Tests;

public sealed class FaultsSpecs
{
    [Fact]
    public void A_missed_statement_is_shown_with_its_sentence() => Assert.StartsWith(
        """
        MISSED marais #2
          « Nous n'avons pas le choix », a expliqué la sous-préfète, Élodie Marchandeau.
          gold  la sous-préfète, Élodie Marchandeau | a expliqué | « Nous n'avons pas le choix » | = Élodie Marchandeau (person, direct, asserts)
          got   -
        """,
        Gold("--misses", "1"),
        StringComparison.Ordinal);

    [Fact]
    public void A_false_find_is_shown_with_its_sentence() => Assert.StartsWith(
        """
        FALSE marais s99
          Le marais de Brévenne restera fermé
          gold  -
          got   none | none | Le marais de Brévenn | = nobody (unnamed, indirect, asserts)
        """,
        Gold("--false", "1", "--from", "1"),
        StringComparison.Ordinal);

    [Fact]
    public void A_wrong_speaker_is_shown_as_such() => Assert.StartsWith("WRONG marais #1: speaker\n", Gold("--wrong", "1"), StringComparison.Ordinal);

    [Fact]
    public void A_missed_cue_of_PolNeAR_is_shown_with_its_sentence() => Assert.StartsWith(
        """
        MISSED cue “say”   harbour-post_2019-05-03_gulls
          Gulls are back, say residents.
          gold  CONTENT [Gulls are back]  cue [say]  source [residents]
          got   -
        """,
        PolNear("--misses", "1", "--kind", "cue"),
        StringComparison.Ordinal);

    [Fact]
    public void Ends_of_ranges_are_counted() =>
        Assert.StartsWith("source: 7 right, 2 missed; found where none is: 1\n", PolNear("--ends"), StringComparison.Ordinal);

    [Fact]
    public void Cues_are_counted_as_they_are_written() =>
        Assert.Contains("     0     1      1   told reporters\n", PolNear("--cues", "9"), StringComparison.Ordinal);

    [Fact]
    public void Faults_are_chosen_by_their_words() =>
        Assert.StartsWith("MISSED cue “denied”", PolNear("--misses", "1", "--kind", "cue", "--like", "DENIED"), StringComparison.Ordinal);

    [Fact]
    public void Earlier_readings_show_what_was_lost_since()
    {
        var nothing = Path.GetTempFileName();
        var gained = Gold("--against", nothing);
        var gainedInPolNear = PolNear("--against", nothing);
        File.Delete(nothing);
        Assert.Contains("\n0 lost, 7 gained, 3 newly false, 0 no more false\n", gained, StringComparison.Ordinal);
        Assert.StartsWith("source: 0 lost, 7 gained, 1 newly false, 0 no more false\n", gainedInPolNear, StringComparison.Ordinal);
    }

    private static string Gold(params string[] options) => Quality.Run(["gold", Quality.Data("gold"), "--pred", Quality.Data("readings.jsonl"), .. options]);

    private static string PolNear(params string[] options) =>
        Quality.Run(["polnear", Quality.Data("polnear"), "--pred", Quality.Data("polnear.readings.jsonl"), .. options]);
}
