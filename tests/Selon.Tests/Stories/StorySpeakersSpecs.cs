using Selon.Stories.Digests;
using Selon.Stories.Links;

namespace Selon.Tests.Stories;

/// <summary>Who is who among the speakers of several articles.</summary>
public sealed class StorySpeakersSpecs
{
    private static readonly DateOnly Day = new(2024, 5, 7);

    [Fact]
    public void What_one_article_tells_of_a_spokeswoman_makes_her_the_voice_of_the_body_that_another_quotes() =>
        Assert.True(AreSame(
            "La porte-parole de l'administration pénitentiaire, Valérie Stassart, a dit que deux détenus s'étaient échappés.", "fr",
            "The prison administration said that two inmates had escaped. Valérie Stassart said that the alarm had been raised at once.", "en"));

    [Fact]
    public void A_delegate_of_the_staff_is_not_the_body_that_employs_it() =>
        Assert.False(AreSame(
            "Le délégué du Syndicat libre pénitentiaire, Luc Fontignie, a dit que deux gardiens manquaient.", "fr",
            "The prison administration said that two inmates had escaped.", "en"));

    [Fact]
    public void A_body_named_in_short_is_the_one_of_its_kind() =>
        Assert.True(AreSame("Aireside Hospitals Trust said that three patients had died.", "en", "The trust said that it would review its pipes.", "en"));

    [Fact]
    public void A_police_source_is_one_in_both_languages() =>
        Assert.True(AreSame("Une source policière a dit que le conducteur avait foncé sur les agents.", "fr", "A police source said that the driver had rammed the officers.", "en"));

    [Fact]
    public void A_paper_that_names_nobody_is_no_source_of_its_own()
    {
        var readings = new[] { Read("Le Courrier du Golfe a rapporté que la rançon avait été versée.", "fr") with { Publisher = "Le Courrier du Golfe" }, Read("The negotiator, Emeka Nwosu, said that the ransom had been paid.", "en") };

        Assert.True(new StorySpeakers(readings).HaveOneSource(readings[0].Statements[0], readings[1].Statements[0]));
    }

    private static bool AreSame(string text, string language, string other, string otherLanguage)
    {
        var readings = new[] { Read(text, language), Read(other, otherLanguage) };
        return new StorySpeakers(readings).AreSame(readings[0].Statements[0].Speaker, readings[1].Statements[0].Speaker);
    }

    private static ArticleDigest Read(string text, string language) => Reader.Default.Digest(Reader.Default.Read(Article.FromText(text, Day, language)));
}
