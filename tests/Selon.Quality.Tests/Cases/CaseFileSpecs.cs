using Selon.Quality.Cases;
using Selon.Quality.Readings;

namespace Selon.Quality.Tests.Cases;

public sealed class CaseFileSpecs
{
    private const string Page = """
        # Inversion
        Words about the file.

        ## Behind the quotation
        Words about the case.
        date: 2023-09-12
        > « Nous signerons demain »,
        >
        > a promis Anne Roy.

        - source: Anne Roy | cue: a promis | content: « Nous signerons // demain » | speaker: Anne Roy | stance: promises
        - cue: none

        ## Nothing
        > Il pleut.

        - none
        """;

    [Fact]
    public void A_heading_is_a_case()
    {
        var cases = Parse(Page);
        Assert.Equal(["Behind the quotation", "Nothing"], cases.Select(x => x.Title));
        Assert.Equal("« Nous signerons demain »,\n\na promis Anne Roy.", cases[0].Text);
        Assert.Equal(new DateOnly(2023, 9, 12), cases[0].Date);
        Assert.Equal("a promis", cases[0].Expected[0].Fields["cue"]);
        Assert.Equal(2, cases[0].Expected.Count);
        Assert.Empty(cases[1].Expected);
        Assert.Null(cases[1].Date);
    }

    [Theory]
    [InlineData("## A\n> Text.\n\n- sauce: x", "a.md line 4: “sauce” is no field")]
    [InlineData("## A\n> Text.\n\n- cue: x | cue: y", "a.md line 4: “cue” stands twice.")]
    [InlineData("## A\n\n- none", "a.md line 1: a case needs its article")]
    [InlineData("## A\n> Text.", "a.md line 1: a case needs its statements")]
    [InlineData("## A\ndate: mardi\n> Text.\n- none", "a.md line 2: a date is written 2023-09-12.")]
    public void A_mistake_in_a_file_is_told_with_its_line(string page, string message) =>
        Assert.StartsWith(message, Assert.Throws<FormatException>(() => Parse(page)).Message, StringComparison.Ordinal);

    [Fact]
    public void Spans_agree_word_by_word_and_left_out_fields_are_not_compared()
    {
        var expected = Parse(Page)[0].Expected[0];
        Assert.Equal([], expected.Differences(Text, Promise));
    }

    [Theory]
    [InlineData("cue: promis", "cue")]
    [InlineData("source: none", "source")]
    [InlineData("citing: Kyodo", "citing")]
    [InlineData("medium: letter", "medium")]
    [InlineData("medium: post | mediumSpan: none", "mediumSpan")]
    [InlineData("addressee: none", "addressee")]
    [InlineData("speaker: Marc Roy", "speaker")]
    [InlineData("stance: asserts | form: direct", "stance")]
    public void A_field_that_differs_is_named(string fields, string field) =>
        Assert.Equal([field], Parse($"## A\n> {Text}\n- {fields}")[0].Expected[0].Differences(Text, Promise));

    private const string Text = "« Nous signerons demain », a promis Anne Roy.";

    private static readonly Annotation Promise = new()
    {
        Id = "s1",
        Source = new(36, 44),
        Cue = new(26, 35),
        Content = [new(2, 24)],
        Speaker = "la ministre Anne Roy",
        Named = "person",
        Form = "direct",
        Stance = "promises",
        Medium = "post",
        MediumSpan = new(26, 35),
        Addressee = new(36, 44),
    };

    private static List<Case> Parse(string page) => [.. CaseFile.Parse("fr", "a.md", page.Split('\n'))];
}
