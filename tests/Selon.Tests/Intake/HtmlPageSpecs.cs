using System.Text;
using Selon.Intake;

namespace Selon.Tests.Intake;

public sealed class HtmlPageSpecs
{
    private static readonly ArticleSource Source = new();

    private static Article Bridge { get; } = Source.FromBytes(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Intake", "Data", "pont.html")), "pont.html",
        "text/html; charset=utf-8", new Uri("https://gazette.example/2021/05/03/vieux-pont-ferme?utm=x")).Article!;

    private const string Paragraphs =
        "<p>The town council voted last night to close the old bridge, which two inspections had found unsafe for lorries.</p>" +
        "<p>The mayor said that the work would begin within the month, and that free buses would run until it was done.</p>";

    [Fact]
    public void The_text_of_a_page_is_its_article_paragraph_by_paragraph() => Assert.Equal(
        """
        Le vieux pont de Sarnes est fermé depuis lundi à tous les véhicules, a annoncé la maire, Hélène Vautrin, au cours d'une réunion publique très suivie.

        «~Nous n'avions plus le choix~», a-t-elle expliqué devant une centaine de riverains, en promettant des navettes gratuites dès la semaine prochaine.

        Deux inspections

        Selon le rapport remis au conseil, deux inspections avaient conclu en mars que les piles du pont ne supportaient plus le passage des autocars et des camions.

        La première date du 4 mars, d'après la préfecture.
        La seconde a été menée trois semaines plus tard.

        L'opposition a dénoncé une décision prise «~sans débat~», et demandé que le conseil se réunisse de nouveau avant la fin du mois pour examiner d'autres solutions.
        """.Replace('~', '\u00A0').ReplaceLineEndings("\n"),
        Bridge.Text);

    [Fact]
    public void A_page_tells_title_author_publisher_language_and_address()
    {
        Assert.Equal("Le vieux pont de Sarnes ferme pour un an", Bridge.Title);
        Assert.Equal("Odile Marchetti", Bridge.Author);
        Assert.Equal("La Gazette de Sarnes", Bridge.Publisher);
        Assert.Equal("fr", Bridge.Language);
        Assert.Equal(new Uri("https://gazette.example/2021/05/03/vieux-pont-ferme"), Bridge.Url);
        Assert.Equal("vieux-pont-ferme", Bridge.Id);
    }

    [Fact]
    public void The_day_of_publication_is_not_the_day_of_a_change() => Assert.Equal(new DateOnly(2021, 5, 3), Bridge.PublishedOn);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2020-02-01T23:30:00-05:00'>", "2020-02-01")]
    [InlineData("<meta name='date' content='Sat, 01 Feb 2020 10:00:00 GMT'>", "2020-02-01")]
    [InlineData("<meta itemprop='datePublished' content='20200201'>", "2020-02-01")]
    [InlineData("<meta property='article:modified_time' content='2020-02-01'>", null)]
    [InlineData("<meta name='date' content='soon'>", null)]
    public void The_day_is_read_from_the_head(string meta, string? day) => Assert.Equal(day, Day(Read($"<html><head>{meta}</head><body><article>{Paragraphs}</article></body></html>")));

    [Theory]
    [InlineData("<time datetime='2020-02-01'>yesterday</time>", "2020-02-01")]
    [InlineData("<time class='updated' datetime='2020-03-09'>March 9</time><time datetime='2020-02-01'>Feb 1</time>", "2020-02-01")]
    public void The_day_is_read_from_a_time_that_is_no_change(string time, string day) => Assert.Equal(day, Day(Read($"<html><body><article>{time}{Paragraphs}</article></body></html>")));

    [Fact]
    public void A_description_that_gives_the_day_of_the_visit_yields_to_the_address()
    {
        var page = $"<html><head><meta name='date' content='2024-11-30'></head><body><article>{Paragraphs}</article></body></html>";
        Assert.Equal("2020-02-01", Day(Source.FromBytes(Encoding.UTF8.GetBytes(page), "page", "text/html", new Uri("https://gazette.example/2020/02/01/bridge"))));
    }

    [Fact]
    public void What_the_user_says_stands_above_what_the_page_says()
    {
        var source = new ArticleSource(new IntakeOptions { PublishedOn = new DateOnly(1999, 1, 2), Language = "de" });
        var article = source.FromBytes(Encoding.UTF8.GetBytes($"<html lang=en><head><meta name=date content=2020-02-01></head><body>{Paragraphs}</body></html>"), "page.html").Article!;
        Assert.Equal((new DateOnly(1999, 1, 2), "de"), (article.PublishedOn, article.Language));
    }

    [Fact]
    public void A_page_whose_template_is_in_another_language_is_known_by_its_text() =>
        Assert.Equal("en", Read($"<html lang=fr><body><article>{Paragraphs}</article></body></html>").Article!.Language);

    [Fact]
    public void A_legacy_charset_is_read_as_the_page_declares_it()
    {
        var page = Encoding.Latin1.GetBytes($"<html><head><meta charset=iso-8859-1></head><body><p>Hélène Vautrin a fermé le pont à l'été, malgré l'avis du préfet et de la région entière.</p></body></html>");
        Assert.StartsWith("Hélène Vautrin a fermé le pont à l'été", Source.FromBytes(page, "page.html").Article!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_server_s_charset_stands_above_the_page_s()
    {
        var page = Encoding.Latin1.GetBytes("<html><head><meta charset=utf-16></head><body><p>Hélène Vautrin a fermé le pont à l'été, malgré l'avis du préfet et de la région entière.</p></body></html>");
        Assert.StartsWith("Hélène", Source.FromBytes(page, "page", "text/html; charset=ISO-8859-1").Article!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><body><nav><a href=/>Home</a></nav></body></html>")]
    [InlineData("<html><body><div id=app></div><script src=app.js></script></body></html>")]
    public void A_page_without_text_says_so(string page) => Assert.StartsWith("holds no article text", Read(page).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_body_that_only_the_description_holds_is_read_from_there()
    {
        var body = string.Concat(Enumerable.Repeat("The mayor closed the bridge and said that nobody had warned her of the cracks. ", 8)).Trim();
        var article = Read($$"""<html><body><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge","articleBody":"{{body}}"}</script><p>Enable scripts.</p></body></html>""").Article!;
        Assert.Equal(body, article.Text);
    }

    [Fact]
    public void A_post_that_the_article_quotes_stays_in_it()
    {
        var article = Read($"<html><body><article>{Paragraphs}<div class='social-embed'><blockquote class='tweet'><p>I never saw that report, and I would have closed it myself.</p></blockquote></div>{Paragraphs.Replace("last night", "again", StringComparison.Ordinal)}</article></body></html>").Article!;
        Assert.Contains("I never saw that report", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_is_shown_again_in_large_letters_stands_once()
    {
        var article = Read($"<html><body><article>{Paragraphs}<blockquote class='big'><p>\u201cFree buses would run until it was done\u201d</p><cite>The mayor</cite></blockquote>{Paragraphs.Replace("last night", "again", StringComparison.Ordinal)}</article></body></html>").Article!;
        Assert.DoesNotContain("Free buses", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\nThe mayor\n", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>", 100_000, "deep")]
    [InlineData("<p>word word word ", 150_000, "elements")]
    public void A_hostile_page_is_refused_by_its_shape(string piece, int times, string word) =>
        Assert.Contains(word, Read("<html><body>" + string.Concat(Enumerable.Repeat(piece, times))).Reason, StringComparison.Ordinal);

    [Fact]
    public void An_element_with_endless_attributes_is_refused() =>
        Assert.Contains("attributes", Read("<html><body " + string.Concat(Enumerable.Range(0, 5000).Select(i => $"a{i}=1 ")) + ">").Reason, StringComparison.Ordinal);

    [Fact]
    public void A_page_too_flat_for_scoring_still_gives_its_text() =>
        Assert.StartsWith("The council met again today, she said.", Read("<html><body>" + string.Concat(Enumerable.Repeat("<p>The council met again today, she said.</p>", 5000))).Article!.Text, StringComparison.Ordinal);

    private static IntakeResult Read(string page) => Source.FromBytes(Encoding.UTF8.GetBytes(page), "page.html");

    private static string? Day(IntakeResult result) => result.Article!.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
