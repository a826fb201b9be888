using Selon.Mentions.Unnamed;

namespace Selon.Tests.Mentions;

public sealed class UnnamedSourceSpecs
{
    [Theory]
    [InlineData("Une source diplomatique a affirmé que l'accord était signé.", 1, SourceType.Diplomat, null)]
    [InlineData("Deux responsables du ministère de la Défense ont démenti l'information.", 2, SourceType.Official, "ministère de la Défense")]
    [InlineData("Plusieurs témoins ont raconté avoir vu la fumée.", null, SourceType.Witness, null)]
    [InlineData("Une source proche du dossier affirme que l'offre est prête.", 1, SourceType.Insider, "dossier")]
    [InlineData("Trois salariés de l'usine disent craindre la fermeture.", 3, SourceType.Employee, "l'usine")]
    [InlineData("L'avocat de la famille dénonce une erreur.", 1, SourceType.Lawyer, "la famille")]
    [InlineData("Two people familiar with the matter said the deal was close.", 2, SourceType.Insider, "the matter")]
    [InlineData("A Pentagon official said the report was wrong.", 1, SourceType.Official, "Pentagon")]
    [InlineData("Several residents said they had heard a blast.", null, SourceType.Resident, null)]
    public void A_source_without_a_name_is_told_by_how_many_they_are_what_and_of_whom(string text, int? count, SourceType type, string? of)
    {
        var unnamed = Read(text);
        Assert.Equal((count, type, of), (unnamed.Count, unnamed.Type, unnamed.Of?.In(text)));
    }

    [Theory]
    [InlineData("« Rien n'est signé », a affirmé une source diplomatique sous couvert d'anonymat.", "sous couvert d'anonymat")]
    [InlineData("Un responsable du ministère, qui a requis l'anonymat, a démenti cette information.", "qui a requis l'anonymat")]
    [InlineData("“Nothing is signed,” said a senior official, speaking on condition of anonymity.", "speaking on condition of anonymity")]
    [InlineData("Plusieurs témoins ont raconté avoir vu la fumée.", null)]
    public void Why_a_source_is_not_named_is_given_in_the_words_of_the_text(string text, string? reason) => Assert.Equal(reason, Read(text).Reason?.In(text));

    [Fact]
    public void Who_is_named_has_nothing_to_tell_of_an_unnamed_source() =>
        Assert.All(Reader.Default.Read(new Article { Id = "x", Text = "La maire de Lys, Anne Roy, a démenti cette information." }).Entities, entity => Assert.Null(entity.Unnamed));

    private static UnnamedSource Read(string text) =>
        Assert.Single(Reader.Default.Read(new Article { Id = "x", Text = text }).Entities, entity => entity.Unnamed is not null).Unnamed!;
}
