using Selon.Formats;
using Selon.Quality;

namespace Selon.Tests;

public sealed class ReaderSpecs
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Fact]
    public void Five_lines_are_enough_to_know_who_said_what()
    {
        var reading = Reader.Default.Read(Article.FromText("Anna Reid said that the ferry would sail. “We are ready,” she said."));
        var said = reading.Statements.Select(statement => $"{statement.SpeakerName}: {reading.Quote(statement.Content)}");

        Assert.Equal(["Anna Reid: that the ferry would sail", "Anna Reid: “We are ready,”"], said);
    }

    [Fact]
    public void A_description_with_two_spaces_between_its_words_is_read_like_any_other() =>
        Assert.Equal("un  témoin", Assert.Single(Reader.Default.Read(Article.FromText("À Lyon, un  témoin affirme que le pont est fermé.")).Statements).SpeakerName);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_same_article_gives_the_same_bytes(string sample)
    {
        var article = Open(sample);

        Assert.Equal(KnownFormats.Json.Write(Reader.Default.Read(article)), KnownFormats.Json.Write(Reader.Default.Read(article)));
    }

    [Fact]
    public void Many_threads_read_as_one_does()
    {
        var articles = Samples.Select(sample => Open(sample.Data)).ToList();
        var alone = articles.ConvertAll(article => KnownFormats.Json.Write(Reader.Default.Read(article)));

        var together = Enumerable.Range(0, 3).SelectMany(_ => articles).AsParallel().AsOrdered().WithDegreeOfParallelism(8)
            .Select(article => KnownFormats.Json.Write(Reader.Default.Read(article))).ToList();

        Assert.Equal([.. alone, .. alone, .. alone], together);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Everything_that_is_found_cuts_words_out_of_the_text(string sample)
    {
        var article = Open(sample);
        var reading = Reader.Default.Read(article);

        Assert.Equal(article.Text, reading.Article.Text);
        Assert.NotEmpty(reading.Statements);
        ReadingCheck.Spans(reading);
    }

    [Theory]
    [InlineData("fr-CA", "Anne Roy a dit que le pont était fermé.")]
    [InlineData("EN", "Anne Roy said that the bridge closes.")]
    public void A_regional_tag_is_read_by_its_language(string language, string text) => Assert.Single(Reader.Default.Read(Article.FromText(text, language: language)).Statements);

    [Fact]
    public void A_language_that_nobody_reads_is_refused_with_those_that_are()
    {
        var error = Assert.Throws<LanguageUnknownException>(() => Reader.Default.Read(Article.FromText("Neviem.", language: "sk", id: "praha")));

        Assert.Equal("praha is in “sk”; Selon reads fr and en: give one of them if it is wrong.", error.Message);
    }

    [Fact]
    public void A_text_that_does_not_tell_its_language_says_what_to_do()
    {
        var error = Assert.Throws<LanguageUnknownException>(() => Reader.Default.Read(Article.FromText("42")));

        Assert.Contains("fr", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    public void An_article_without_words_has_a_reading_without_statements(string text)
    {
        var reading = Reader.Default.Read(Article.FromText(text, language: "fr"));

        Assert.Empty(reading.Statements);
        Assert.Empty(reading.Entities);
    }

    [Fact]
    public void A_reading_tells_what_made_it()
    {
        var provenance = Reader.Default.Read(Article.FromText("Rien.", language: "fr")).Provenance;

        Assert.Matches("^[0-9]+[.][0-9]+[.][0-9]+$", provenance.Version);
        Assert.Matches("^fr [0-9]+$", provenance.Pack);
        Assert.Matches("^sha256:[0-9a-f]{64}$", provenance.Model);
    }

    [Fact]
    public void Ranges_are_quoted_with_what_was_left_out()
    {
        var reading = Reader.Default.Read(Article.FromText("Oui, dit-il, demain.", language: "fr"));

        Assert.Equal("Oui […] demain", reading.Quote([new TextSpan(0, 3), new TextSpan(13, 19)]));
    }

    internal static Article Open(string sample) => Article.FromText(File.ReadAllText(Path.Combine(Repository.Root, "samples", sample)), id: sample);
}
