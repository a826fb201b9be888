using Selon.Stories.Matching;

namespace Selon.Tests.Stories;

public sealed class StoryMatcherSpecs
{
    private const string French = "Deux détenus se sont échappés lundi de la prison de Lantin, a annoncé l'administration pénitentiaire. Une camionnette blanche attendait les fugitifs, selon la police.";
    private const string English = "A white van was waiting for the two inmates who escaped from Lantin prison, police said. The fugitives used a ladder, prosecutors said.";
    private const string Other = "Les infirmières de l'hôpital de Liège seront en grève vendredi, a annoncé le syndicat. La direction dit que les pourparlers sur les salaires ont échoué.";

    [Fact]
    public void Articles_on_one_affair_are_alike_across_languages() => Assert.True(Likeness(French, "fr", English, "en", 1) >= StoryMatcher.Same);

    [Fact]
    public void Articles_on_two_affairs_are_not() => Assert.True(Likeness(French, "fr", Other, "fr", 0) < StoryMatcher.Same);

    [Fact]
    public void What_is_long_past_is_less_alike() => Assert.True(Likeness(French, "fr", English, "en", 40) < Likeness(French, "fr", English, "en", 1));

    [Fact]
    public void A_text_is_like_itself() => Assert.Equal(1, Likeness(French, "fr", French, "fr", 0), 3);

    private static double Likeness(string text, string language, string other, string otherLanguage, int days) => StoryMatcher.Likeness(Vector(text, language), 0, Vector(other, otherLanguage), days);

    private static TermVector Vector(string text, string language) => TermVector.Of(Reader.Default.Digest(Reader.Default.Read(Article.FromText(text, language: language))).Terms);
}
