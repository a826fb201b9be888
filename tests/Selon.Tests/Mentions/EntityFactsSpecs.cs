using Selon.Mentions;

namespace Selon.Tests.Mentions;

/// <summary>What an entity tells of itself besides its name.</summary>
public sealed class EntityFactsSpecs
{
    [Theory]
    [InlineData("Le président Vladimir Poutine a dit mardi que les pourparlers continuaient.", "fr", "President Vladimir Putin said on Tuesday that the talks would go on.", "en", "Vladimir")]
    [InlineData("L'Organisation mondiale de la santé a annoncé mardi une campagne.", "fr", "The World Health Organization announced a campaign on Tuesday.", "en", "sant")]
    [InlineData("L'Allemagne a fermé sa frontière, a dit mardi la ministre Anna Brandt.", "fr", "Germany has closed its border, Minister Anna Brandt said on Tuesday.", "en", "Allemagne")]
    public void Somebody_has_one_key_in_both_languages(string text, string language, string other, string otherLanguage, string part)
    {
        var key = Read(text, language).Entities.First(entity => entity.Name.Contains(part, StringComparison.Ordinal)).Key;

        Assert.NotNull(key);
        Assert.Contains(key, Read(other, otherLanguage).Entities.Select(entity => entity.Key));
    }

    [Fact]
    public void A_person_with_one_name_has_no_key() => Assert.Null(Assert.Single(Read("Lundi, Mme Kerdoncuff a dit qu'elle partait.", "fr").Entities).Key);

    [Fact]
    public void A_ministry_of_a_common_name_is_that_of_the_country_of_the_story()
    {
        var key = Read("À Bruxelles, le ministère de la Santé a confirmé mardi trois cas. Les hôpitaux de Liège et de Namur sont prévenus.", "fr").Entities.First(entity => entity.Name.StartsWith("ministère", StringComparison.Ordinal)).Key;

        Assert.Equal("organisation/ministere-de-la-sante/BE", key);
    }

    [Fact]
    public void A_capital_that_denies_is_a_government_and_the_town_elsewhere()
    {
        var reading = Read("Moscou a nié mardi toute livraison d'armes. Des milliers de personnes ont défilé à Moscou.", "fr");
        var entity = reading.Entities.Single(entity => entity.Name == "Moscou");

        Assert.Equal("RU", entity.Government);
        Assert.Equal([0], entity.Metonyms.Select(span => span.Start));
        Assert.Equal(2, entity.Mentions.Count);
    }

    [Fact]
    public void Two_capitals_that_deny_together_are_two_governments() =>
        Assert.Equal(["KP", "RU"], Read("Pyongyang et Moscou ont nié que des armes aient été livrées.", "fr").Entities.Select(entity => entity.Government).Where(state => state is not null).Order(StringComparer.Ordinal));

    [Fact]
    public void A_town_in_which_things_happen_is_no_government() => Assert.All(Read("The mayor, Anne Roy, said that Paris was flooded.", "en").Entities, entity => Assert.Null(entity.Government));

    [Theory]
    [InlineData("Les responsables américains ont annoncé des pourparlers.", "fr", "US")]
    [InlineData("The French minister Anne Roy said that the port would close.", "en", "FR")]
    [InlineData("Le politologue Luc Petit, expert en politique russe, a dit que le port fermait.", "fr", null)]
    public void A_nationality_is_that_of_the_demonym_beside_the_noun(string text, string language, string? state) => Assert.Equal(state, Read(text, language).Statements[0].Speaker?.Nationality);

    [Fact]
    public void A_role_stands_in_the_text_and_tells_since_when()
    {
        var reading = Read("Anne Roy, maire de Lys depuis 2014, a dit mardi que le pont fermerait.", "fr");
        var role = Assert.Single(reading.Statements[0].Speaker!.Roles);

        Assert.Equal(role.Name, reading.Quote(role.Span));
        Assert.Equal("2014", role.Since?.Value);
        Assert.Equal(Gender.Feminine, reading.Statements[0].Speaker!.Gender);
    }

    private static Reading Read(string text, string language) => Reader.Default.Read(Article.FromText(text, new DateOnly(2024, 5, 7), language));
}
