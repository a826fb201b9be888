using Selon.Languages;

namespace Selon.Tests.Languages;

public sealed class LanguageRecognizerSpecs
{
    [Theory]
    [InlineData("fr", "La maire a fermé le vieux pont hier soir, sans attendre l'avis des riverains.")]
    [InlineData("fr", "Je me demande encore si la mairie a joué un rôle.")]
    [InlineData("fr", "« Nous signerons demain », a promis la ministre.")]
    [InlineData("en", "The mayor closed the old bridge last night and did not wait for the residents.")]
    [InlineData("en", "“We will sign tomorrow,” she said.")]
    public void A_text_in_a_language_that_is_read_is_given_to_its_pack(string language, string text) =>
        Assert.Equal(language, LanguageRecognizer.Default.Recognize(text).Language);

    [Theory]
    [InlineData("German", "Die Bürgermeisterin hat die alte Brücke gestern Abend gesperrt und nicht auf die Anwohner gewartet.")]
    [InlineData("Spanish", "La alcaldesa cerró ayer por la noche el viejo puente sin esperar a los vecinos.")]
    [InlineData("Italian", "La sindaca ha chiuso ieri sera il vecchio ponte senza aspettare il parere degli abitanti.")]
    [InlineData("Portuguese", "A prefeita fechou ontem à noite a velha ponte e não esperou pelos moradores.")]
    [InlineData("Dutch", "De burgemeester heeft gisteravond de oude brug gesloten en niet op de bewoners gewacht.")]
    [InlineData("Catalan", "L'alcaldessa va tancar ahir a la nit el pont vell i no va esperar els veïns amb la seva decisió.")]
    [InlineData("Polish", "Burmistrz zamknęła wczoraj wieczorem stary most i nie czekała na opinię mieszkańców.")]
    [InlineData("Indonesian", "Wali kota menutup jembatan lama itu dan tidak menunggu pendapat warga yang akan terdampak.")]
    [InlineData("Cyrillic", "Мэр закрыла старый мост вчера вечером.")]
    [InlineData("Japanese", "市長は昨夜、古い橋を閉鎖した。")]
    [InlineData("Chinese", "市长昨晚关闭了老桥。")]
    public void A_language_that_no_pack_reads_is_refused_by_its_name(string name, string text)
    {
        var guess = LanguageRecognizer.Default.Recognize(text);
        Assert.Null(guess.Language);
        Assert.Contains(name, guess.Reason, StringComparison.Ordinal);
        Assert.Contains("Selon reads English and French", guess.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("42 + 17 = 59")]
    public void A_text_without_words_does_not_tell_its_language(string text) =>
        Assert.StartsWith("does not tell its language;", LanguageRecognizer.Default.Recognize(text).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_foreign_quotation_does_not_change_the_language_of_an_article() =>
        Assert.Equal("fr", LanguageRecognizer.Default.Recognize(
            "La ministre a cité le titre du journal : « The mayor has closed the bridge », puis elle a quitté la salle avec ses conseillers sans répondre aux questions des élus.").Language);

    [Fact]
    public void Every_known_language_has_a_name_and_words() =>
        Assert.All(LanguageRecognizer.Load(PackFiles.Shared), profile => Assert.True(profile.Name.Length > 0 && profile.Words.Count >= 25 && profile.Words.All(word => word.Length > 0)));
}
