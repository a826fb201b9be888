using Selon.Quality.PolNear;

namespace Selon.Quality.Tests.PolNear;

public sealed class StandoffFileSpecs
{
    private const string Name = "harbour-post_2019-05-02_ferry-plan-delayed";

    private static readonly string Text = File.ReadAllText(Path.Combine(Quality.Data("polnear"), "dev", "text", Name + ".txt"));

    private static readonly TokenArticle Ferry =
        StandoffFile.LoadAll(Path.Combine(Quality.Data("polnear"), "dev", "attributions"), new Dictionary<string, string> { [Name] = Text }).Single();

    [Fact]
    public void Sentences_end_at_full_stops_and_lines() => Assert.Equal(3, Ferry.Sentences.Count);

    [Fact]
    public void Spans_become_ranges_of_words() =>
        Assert.Equal(["The ferry won ’ t sail before June"], Contents(Ferry.Sentences[0]));

    [Fact]
    public void A_span_in_two_parts_becomes_two_ranges() =>
        Assert.Equal(["Opponents call the plan", "a waste of money"], Contents(Ferry.Sentences[2]));

    [Fact]
    public void Spans_that_are_no_part_of_an_attribution_are_left_out() => Assert.DoesNotContain("B-discard", Ferry.Sentences.SelectMany(x => x.Labels));

    [Fact]
    public void Every_token_has_its_place() =>
        Assert.Equal(Ferry.Sentences.SelectMany(x => x.Tokens), Ferry.Places!.Select(x => x!.Value.In(Text)));

    private static IEnumerable<string> Contents(TokenSentence sentence) => sentence.Gold(SpanKind.Content).OrderBy(x => x.Start)
        .Select(x => string.Join(' ', sentence.Tokens.Skip(x.Start).Take(x.End - x.Start)));
}
