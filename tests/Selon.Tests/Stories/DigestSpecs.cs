using Selon.Stories.Digests;

namespace Selon.Tests.Stories;

/// <summary>What of a statement is compared with others.</summary>
public sealed class DigestSpecs
{
    [Theory]
    [InlineData("La préfète, Anne Roy, a dit que le pont porte 3 200 véhicules par jour.", "fr", 3200)]
    [InlineData("La préfète, Anne Roy, a dit que deux cent quatorze passagers étaient à bord.", "fr", 214)]
    [InlineData("The prefect, Anne Roy, said that two hundred and fourteen passengers were aboard.", "en", 214)]
    [InlineData("The prefect, Anne Roy, said that 3,200 cars cross the bridge each day.", "en", 3200)]
    [InlineData("The mayor, Anne Roy, said that the bridge would cost 2.4 million euros.", "en", 2_400_000)]
    [InlineData("Le maire, Luc Petit, a dit que la facture s'élevait à trois milliards neuf cents millions d'euros.", "fr", 3_900_000_000)]
    public void A_number_is_the_same_in_words_and_figures_and_in_both_languages(string text, string language, double value) =>
        Assert.Contains(value, Assert.Single(Read(text, language).Statements).Quantities.Select(quantity => quantity.Value));

    [Fact]
    public void What_a_number_counts_is_one_thing_in_both_languages()
    {
        var french = Read("La préfète, Anne Roy, a dit que 214 passagers étaient à bord.", "fr").Statements[0].Quantities;
        var english = Read("The prefect, Anne Roy, said that 214 passengers were aboard.", "en").Statements[0].Quantities;

        Assert.Equal(french, english);
    }

    [Fact]
    public void Words_of_both_languages_and_states_are_one_term()
    {
        var french = Read("Les pompiers ont dit que l'incendie de l'usine russe avait fait trois blessés.", "fr").Terms.Select(term => term.Term).ToHashSet(StringComparer.Ordinal);
        var english = Read("Firefighters said that the blaze at the plant in Russia had left three people injured.", "en").Terms.Select(term => term.Term).ToHashSet(StringComparer.Ordinal);

        Assert.Subset(french.Intersect(english, StringComparer.Ordinal).ToHashSet(), new HashSet<string> { "fire", "factory", "injured", "place/RU", "firefighter" });
    }

    [Fact]
    public void A_government_speaks_under_one_key_whatever_names_it() =>
        Assert.Equal(["government/RU", "government/RU"], Read("Le Kremlin a nié toute livraison. Moscou a nié aussi que des armes soient parties.", "fr").Statements.Select(statement => statement.Speaker?.Key));

    [Theory]
    [InlineData("La préfète, Anne Roy, a dit que la rançon avait été remise mercredi.", "fr", "The prefect, Anne Roy, said that the money had changed hands.", "en")]
    [InlineData("Le maire, Luc Petit, a dit que personne ne serait licencié.", "fr", "The mayor, Anne Roy, said that nobody would be laid off.", "en")]
    public void Words_of_one_matter_share_a_field_where_they_share_no_term(string text, string language, string other, string otherLanguage) =>
        Assert.NotEmpty(Assert.Single(Read(text, language).Statements).Fields.SelectMany(fields => fields).Intersect(Assert.Single(Read(other, otherLanguage).Statements).Fields.SelectMany(fields => fields)));

    [Fact]
    public void What_a_speaker_rules_out_is_told_from_what_he_says() =>
        Assert.Contains("aout", Assert.Single(Read("L'inspectrice, Anne Roy, a dit que la désinfection remonte au mois de mars, et non au mois d'août.", "fr").Statements).RuledOut);

    [Fact]
    public void A_digest_is_kept_whole()
    {
        var digest = Read("La préfète, Anne Roy, a nié mardi que 214 passagers soient à bord à 21h40.", "fr");

        Assert.Equivalent(digest, DigestFile.Unpack(DigestFile.Pack(digest)));
    }

    private static ArticleDigest Read(string text, string language) => Reader.Default.Digest(Reader.Default.Read(Article.FromText(text, new DateOnly(2024, 5, 7), language)));
}
