using Selon.Languages;
using Selon.Places;
using Selon.Places.Gazetteers;

namespace Selon.Tests.Places.Gazetteers;

public sealed class GazetteerSpecs
{
    public static TheoryData<string> Languages => [.. Reader.Default.Languages];

    [Theory]
    [InlineData("Genève")]
    [InlineData("GENEVE")]
    [InlineData("geneve")]
    public void A_name_is_found_whatever_its_case_and_accents(string name) => Assert.Contains(Gazetteer.Default.Find(name), found => found.Place.Country == "CH" && found.Place.IsTown);

    [Theory]
    [InlineData("St. Louis", "US")]
    [InlineData("Saint Louis", "US")]
    [InlineData("Mt Vernon", "US")]
    [InlineData("Pékin", "CN")]
    [InlineData("Peking", "CN")]
    public void A_place_is_found_under_its_further_names(string name, string country) => Assert.Contains(Gazetteer.Default.Find(name), found => found.Place.Country == country);

    [Fact]
    public void What_is_nowhere_is_not_found() => Assert.Empty(Gazetteer.Default.Find("Nowhere in particular"));

    [Fact]
    public void A_village_of_a_thousand_is_kept_in_France_and_every_place_lies_on_the_globe()
    {
        var rows = Enumerable.Range(1, Gazetteer.Default.Count - 1).Select(row => Gazetteer.Default[row]).ToList();

        Assert.Contains(rows, row => row.Country == "FR" && row.Facts.Population is >= 1000 and < 1100);
        Assert.All(rows, row => Assert.Matches("^[A-Z]{2}$", row.Country));
        Assert.All(rows, row => Assert.InRange(row.Facts.Latitude, -90f, 90f));
        Assert.All(rows, row => Assert.InRange(row.Facts.Longitude, -180f, 180f));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_row_of_a_pack_leads_to_a_place(string language)
    {
        var lexicon = PlaceLexicon.Load(PackFiles.Embedded(language));
        var finder = new CandidateFinder(lexicon, Gazetteer.Default);

        Assert.Equal([], lexicon.Rows.Where(row => row.Kind is not PlaceRowKind.None && row.InGazetteer.Length > 0 && finder.Entry(row) is null).Select(row => $"{row.Name} ({row.Country})"));
    }
}
