using Selon.Quality;
using Selon.Quality.Places;

namespace Selon.Tests.Places;

public sealed class PlaceSpecs
{
    public static TheoryData<string> Languages => [.. Reader.Default.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Places_are_found_and_told_apart_as_the_table_of_cases_says(string language)
    {
        var rows = PlaceCase.LoadAll(Repository.Languages, language);

        Assert.True(rows.Count >= 60);
        Assert.Equal([], rows.Select(row => (row, found: row.Found())).Where(pair => !pair.row.Fits(pair.found)).Select(pair => $"line {pair.row.Line}: {pair.row.Text} — {string.Join(" ", pair.found)}"));
    }

    [Fact]
    public void A_capital_that_accuses_is_the_town_and_has_its_entity()
    {
        var reading = Read("Moscou accuse l'Otan de jeter de l'huile sur le feu.", "fr");
        var place = Assert.Single(reading.Places);

        Assert.Equal(("p1", "Moscou", "RU", "Moscou"), (place.Id, place.Name, place.Country, place.Entity?.Name));
        Assert.InRange(place.Latitude, 55, 56);
        Assert.InRange(place.Longitude, 37, 38);
        Assert.InRange(place.Confidence, 0.8, 1);
    }

    [Fact]
    public void A_town_of_whose_name_there_are_many_is_left_open_or_unsure() =>
        Assert.All(Read("The storm hit Springfield before dawn.", "en").Places, place => Assert.InRange(place.Confidence, 0, 0.8));

    [Fact]
    public void The_place_of_the_dateline_comes_first_and_is_where_statements_were_made()
    {
        var reading = Read("NAIROBI, Kenya (AP) — The drought is over, the weather service said on Monday. It will rain in Mombasa, it said.", "en");

        Assert.Equal("Nairobi (KE)", reading.Places[0].ToString());
        Assert.Equal("Nairobi (KE)", reading.Statements[0].Place?.ToString());
    }

    [Theory]
    [InlineData("fr", "La maire, Anne Roy, a déclaré à Genève que le pont fermerait.", "Genève (CH)")]
    [InlineData("en", "Mayor Anne Roy said in Geneva that the bridge would close.", "Geneva (CH)")]
    public void A_place_beside_the_cue_is_where_it_was_said(string language, string text, string place) =>
        Assert.Equal(place, Assert.Single(Read(text, language).Statements).Place?.ToString());

    [Theory]
    [InlineData("fr", "La maire, Anne Roy, a déclaré que le pont de Genève fermerait.")]
    [InlineData("fr", "Le maire de Genève, Luc Roy, a déclaré que le pont fermerait.")]
    public void A_place_in_what_is_said_or_in_who_says_it_is_not_where_it_was_said(string language, string text) =>
        Assert.Null(Assert.Single(Read(text, language).Statements).Place);

    [Fact]
    public void An_article_without_places_has_none() => Assert.Empty(Read("Le pont est fermé.", "fr").Places);

    private static Reading Read(string text, string language) => Reader.Default.Read(Article.FromText(text, new DateOnly(2024, 5, 7), language));
}
