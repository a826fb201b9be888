using Selon.Mentions;

namespace Selon.Tests.Mentions;

public sealed class NameSpecs
{
    [Theory]
    [InlineData("Selon l’Office fédéral de l’environnement, l’eau baisse.", "Office fédéral de l’environnement", EntityKind.Organisation)]
    [InlineData("Hier, Rachid Abd al-Karim a parlé.", "Rachid Abd al-Karim", EntityKind.Person)]
    [InlineData("Elle travaille à Barcelonnette depuis mars.", "Barcelonnette", EntityKind.Place)]
    [InlineData("Le cargo a touché au large de Cap Djinet mardi.", "Cap Djinet", EntityKind.Place)]
    [InlineData("La Dre Poudrier a confirmé deux cas.", "Poudrier", EntityKind.Person)]
    [InlineData("La députée Ecolo Irène Dastugue a critiqué le tunnel.", "Ecolo", EntityKind.Organisation)]
    [InlineData("Selon le parquet de Mirevaux, l'homme a avoué.", "parquet de Mirevaux", EntityKind.Organisation)]
    [InlineData("Elle habite rue du Bourg depuis mars, dans le quartier Saint-Roch.", "quartier Saint-Roch", EntityKind.Place)]
    [InlineData("Le recours devant le tribunal administratif de Bastelle est prêt.", "tribunal administratif de Bastelle", EntityKind.Organisation)]
    [InlineData("Ils ont gagné la Coupe du monde hier.", "Coupe du monde", EntityKind.Event)]
    [InlineData("L'association Terre saine redoute une sécheresse.", "Terre saine", EntityKind.Organisation)]
    [InlineData("La banque Delmas & Cie a été condamnée.", "Delmas & Cie", EntityKind.Organisation)]
    [InlineData("Il a publié le roman « Rivage » en mars.", "Rivage", EntityKind.Work)]
    public void A_French_name_has_its_words_and_its_kind(string text, string name, EntityKind kind) => Assert.Contains((name, kind), Names(text, "fr"));

    [Theory]
    [InlineData("La ministre de la Culture, Anne Roy, a parlé.", "Culture")]
    [InlineData("Le procureur de la République a parlé.", "République")]
    public void What_an_office_is_for_is_no_name(string text, string word) => Assert.DoesNotContain(word, Names(text, "fr").Select(name => name.Name));

    [Theory]
    [InlineData("She studied at the University of Basel for a year.", "University of Basel", EntityKind.Organisation)]
    [InlineData("Tokyo's mayor spoke on Monday.", "Tokyo", EntityKind.Place)]
    [InlineData("He drove to Mill Valley in his van.", "Mill Valley", EntityKind.Place)]
    [InlineData("Harbour Weekly reported that the docks would close.", "Harbour Weekly", EntityKind.Organisation)]
    public void An_English_name_has_its_words_and_its_kind(string text, string name, EntityKind kind) => Assert.Contains((name, kind), Names(text, "en"));

    [Fact]
    public void A_role_that_a_longer_one_holds_is_listed_once()
    {
        var profile = new Profile(0, EntityKind.Person, named: true);
        foreach (var role in (string[])["directeur", "directeur de la banque", "directeur"])
            profile.AddRole(new Role(role, default));

        Assert.Equal(["directeur de la banque"], profile.Roles.Select(role => role.Name));
    }

    private static IEnumerable<(string Name, EntityKind Kind)> Names(string text, string language) =>
        Reader.Default.Read(Article.FromText(text, language: language)).Entities.Select(entity => (entity.Name, entity.Kind));
}
