using Selon.Mentions;

namespace Selon.Tests.Mentions;

public sealed class PointingSpecs
{
    private static readonly Reader Reader = Reader.Default;

    [Theory]
    [InlineData("« Je n'ai rien signé », a affirmé Anne Roy.", "Anne Roy", "Je")]
    [InlineData("“I signed nothing,” Anne Roy said on Monday.", "Anne Roy", "I")]
    [InlineData("« Nous ne céderons pas », a prévenu le syndicat mardi soir.", "le syndicat", "Nous")]
    public void Within_quotation_marks_the_first_person_is_who_speaks(string text, string speaker, string pronoun) => Assert.Contains(pronoun, MentionsOf(text, speaker));

    [Fact]
    public void What_a_quoted_speaker_says_of_another_speaker_is_not_the_first_person_of_that_one() =>
        Assert.DoesNotContain("je", MentionsOf("« Le ministre prétend que je mens », a déclaré Anne Roy.", "le ministre"));

    [Fact]
    public void A_pronoun_that_says_nothing_is_a_mention_too() =>
        Assert.Contains("Elle", MentionsOf("La maire, Anne Roy, a annoncé mardi que le pont fermerait. Elle quittera son poste en juin.", "Anne Roy"));

    [Fact]
    public void A_name_in_a_dateline_behind_all_sentences_is_read_and_explained() =>
        ReadingCheck.Explanations(Reader.Explain(Article.FromText("L'AFP a parlé hier aux habitants. Elle affirme que le pont ferme bientôt.\n\nPARIS (AFP) — ", language: "fr")));

    [Fact]
    public void A_dateline_names_its_place_and_its_agency() =>
        Assert.Equal(["PARIS", "Agence Ouest"], Reader.Read(Article.FromText("PARIS, 14 oct. (Agence Ouest) - La ministre a démissionné mardi matin, a annoncé la préfecture.", language: "fr")).Entities.Where(entity => entity.Kind is EntityKind.Place || entity.Name == "Agence Ouest").Select(entity => entity.Name));

    private static IEnumerable<string> MentionsOf(string text, string name) => Reader.Read(Article.FromText(text)).Entities.Where(entity => entity.Name == name).SelectMany(entity => entity.Mentions.Select(mention => mention.In(text)));
}
