using Selon.Quality;
using Selon.Quality.Times;
using Selon.Times;

namespace Selon.Tests.Times;

public sealed class TimeSpecs
{
    public static TheoryData<string> Languages => [.. Reader.Default.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Times_are_found_and_worked_out_as_the_table_of_cases_says(string language)
    {
        var rows = TimeCase.LoadAll(Repository.Languages, language);

        Assert.NotEmpty(rows);
        Assert.Equal([], rows.Where(row => !row.Found().SequenceEqual(row.Expected)).Select(row => $"line {row.Line}: {row.Text} — {string.Join(" ", row.Found())}"));
    }

    [Theory]
    [InlineData("fr", "« Le pont est sûr », a déclaré mardi la maire, Anne Roy.", "2024-05-07")]
    [InlineData("fr", "La maire, Anne Roy, a annoncé lundi que le pont fermerait jeudi.", "2024-05-06")]
    [InlineData("en", "\"The bridge is safe,\" Mayor Anne Roy said on Monday.", "2024-05-06")]
    [InlineData("en", "Mayor Anne Roy said Tuesday that the bridge would close on Thursday.", "2024-05-07")]
    public void A_time_that_hangs_on_the_cue_tells_when_it_was_said(string language, string text, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Assert.Single(Read(text, language).Statements).Said?.From);

    [Theory]
    [InlineData("fr", "La maire, Anne Roy, a annoncé que le pont fermerait jeudi.")]
    [InlineData("en", "Mayor Anne Roy said that the bridge would close on Thursday.")]
    public void A_time_inside_what_is_said_does_not_tell_when_it_was_said(string language, string text)
    {
        var reading = Read(text, language);

        Assert.Null(Assert.Single(reading.Statements).Said);
        Assert.Equal(new DateOnly(2024, 5, 9), Assert.Single(reading.Times).From);
    }

    [Fact]
    public void A_time_of_day_has_its_day_and_its_unit()
    {
        var time = Assert.Single(Read("L'avion a décollé lundi à 14 h 30.", "fr").Times);

        Assert.Equal((TimeKind.Time, Granularity.Minute, "2024-05-06T14:30", "t1"), (time.Kind, time.Granularity, time.Value, time.Id));
    }

    [Theory]
    [InlineData("Le gisement s'est formé il y a 65 millions d'années.")]
    [InlineData("Le soleil s'éteindra dans 5 000 000 000 ans.")]
    [InlineData("Le contrat court jusqu'au 31 février 2023 et au 99/99/9999.")]
    public void What_no_calendar_holds_is_no_error(string text) => ReadingCheck.Spans(Read(text, "fr"));

    private static Reading Read(string text, string language) => Reader.Default.Read(Article.FromText(text, new DateOnly(2024, 5, 7), language));
}
