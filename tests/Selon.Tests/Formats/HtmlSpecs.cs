using AngleSharp.Html.Parser;
using CsCheck;
using Selon.Formats;

namespace Selon.Tests.Formats;

public sealed class HtmlSpecs
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    [Fact]
    public void A_strict_parser_takes_the_page_without_a_complaint()
    {
        using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Reading));
        Assert.Equal(7, page.QuerySelectorAll(".notes li").Length);
    }

    [Fact]
    public void Marks_may_cross_and_the_text_stays_whole()
    {
        var words = Sample.Text.Replace("\n", "", StringComparison.Ordinal);
        var article = Sample.Reading.Article with { Title = null };
        var span = Gen.Select(Gen.Int[0, Sample.Text.Length], Gen.Int[0, Sample.Text.Length], (a, b) => new TextSpan(Math.Min(a, b), Math.Max(a, b)));
        span.Array[1, 3].Array[1, 6].Sample(contents =>
        {
            var statements = contents.Select((content, i) => Sample.Reading.Statements[0] with { Id = $"s{i + 1}", Content = content });
            using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Reading with { Article = article, Statements = [.. statements], Sentences = [] }));
            foreach (var reference in page.QuerySelectorAll(".ref").ToList())
                reference.Remove();
            var shown = string.Concat(page.QuerySelectorAll(".text p").Select(p => p.TextContent));
            Assert.Equal(WithoutSpace(words), WithoutSpace(shown));
        });
    }

    [Fact]
    public void Markup_in_an_article_is_shown_and_not_run()
    {
        var article = Article.FromText("<script>alert(1)</script> & \"co\"", id: "<img src=x>") with { Url = new Uri("javascript:alert(1)"), Publisher = "<b>" };
        using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Empty with { Article = article }));
        Assert.Empty(page.QuerySelectorAll("script, img, b, a"));
        Assert.Contains("<script>alert(1)</script> & \"co\"", page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_fetches_nothing()
    {
        using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Reading));
        Assert.Empty(page.QuerySelectorAll("[src], link, script, iframe"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_number_in_the_text_leads_to_its_note_and_back()
    {
        using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Reading));
        var links = page.QuerySelectorAll("a.ref").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(14, links.Count);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_stance_is_told_by_a_word_and_not_by_its_colour_alone()
    {
        using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Reading));
        Assert.All(page.QuerySelectorAll(".notes .stance"), badge => Assert.Matches(@"^\S\u00A0[a-z]+$", badge.TextContent));
    }

    [Fact]
    public void A_sentence_that_runs_over_the_end_of_a_line_stays_in_one_paragraph()
    {
        using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Reading));
        Assert.Contains(page.QuerySelectorAll(".text p"), p => p.TextContent.Contains("trois quais", StringComparison.Ordinal));
    }

    [Fact]
    public void What_belongs_to_the_page_and_not_to_the_article_is_set_apart()
    {
        using var page = Parser.ParseDocument(KnownFormats.Html.Write(Sample.Reading));
        Assert.Equal("Menu", Assert.Single(page.QuerySelectorAll(".furniture")).TextContent);
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && !char.IsSurrogate(c) && c != '\uFFFD'));
}
