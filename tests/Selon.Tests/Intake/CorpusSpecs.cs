using System.Text;
using Selon.Intake;

namespace Selon.Tests.Intake;

public sealed class CorpusSpecs
{
    [Fact]
    public async Task A_line_of_JSON_is_an_article()
    {
        var article = Assert.Single(await Read("c.jsonl", """{"id":7,"text":"La maire a dit non.\r\n","title":"Pont","url":"https://gazette.example/a","published":"2021-05-03T10:00:00Z","publisher":"Gazette","language":"fr","tags":["x"]}""")).Article!;
        Assert.Equal(("7", "La maire a dit non.\r\n", "Pont", "Gazette", "fr"), (article.Id, article.Text, article.Title, article.Publisher, article.Language));
        Assert.Equal((new DateOnly(2021, 5, 3), "https://gazette.example/a"), (article.PublishedOn!.Value, article.Url!.ToString()));
    }

    [Fact]
    public async Task A_bad_line_is_refused_with_its_number_and_the_rest_goes_on()
    {
        var results = await Read("c.jsonl", "{\"text\":\"Un.\"}\n\nnot json\n[1]\n{\"title\":\"x\"}\n{\"text\":\"Deux.\"}\n");
        Assert.Equal(["c.jsonl line 1", "c.jsonl line 3: is no valid JSON", "c.jsonl line 4: is no JSON object", "c.jsonl line 5: has neither text nor html", "c.jsonl line 6"],
            results.Select(result => result.ToString().Split(';', '(')[0].TrimEnd()));
        Assert.Equal("c-6", results[^1].Article!.Id);
    }

    [Fact]
    public async Task A_line_that_holds_a_page_gives_the_page_s_text()
    {
        var article = Assert.Single(await Read("c.jsonl", """{"html":"<html><body><p>The mayor closed the old bridge last night, and she told nobody of it until morning.</p></body></html>","title":"Bridge"}""")).Article!;
        Assert.Equal("The mayor closed the old bridge last night, and she told nobody of it until morning.", article.Text);
        Assert.Equal("Bridge", article.Title);
    }

    [Fact]
    public async Task A_line_above_the_limit_is_refused_and_the_rest_goes_on()
    {
        var results = await Read("c.jsonl", $"{{\"text\":\"{new string('a', 10_000)}\"}}\n{{\"text\":\"Deux.\"}}", new IntakeOptions { MaxBytes = 1_000 });
        Assert.Contains("larger than 0.001 MB", results[0].Reason, StringComparison.Ordinal);
        Assert.Equal("Deux.", results[1].Article!.Text);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task A_row_of_CSV_is_an_article_whatever_parts_its_cells(string mark)
    {
        var csv = "ID,Text,Published\na1,\"Elle a dit, \"\"non\"\".\nPuis oui.\",2021-05-03\na2,Deux.,\n".Replace(",", mark, StringComparison.Ordinal).Replace($"dit{mark}", "dit,", StringComparison.Ordinal);
        var results = await Read("c.csv", csv);
        Assert.Equal(("a1", "Elle a dit, \"non\".\nPuis oui.", new DateOnly(2021, 5, 3)), (results[0].Article!.Id, results[0].Article!.Text, results[0].Article!.PublishedOn!.Value));
        Assert.Equal("Deux.", results[1].Article!.Text);
    }

    [Fact]
    public async Task A_row_that_is_never_closed_costs_only_itself()
    {
        var results = await Read("c.csv", "id,text\na,\"Un\nb,Deux.\nc,Trois.\n");
        Assert.StartsWith("c.csv line 2: opens a quotation mark that is not closed;", results[0].ToString(), StringComparison.Ordinal);
        Assert.Equal(["Deux.", "Trois."], results.Skip(1).Select(result => result.Article!.Text));
    }

    [Fact]
    public async Task A_row_with_text_behind_its_quotation_mark_is_refused()
    {
        var results = await Read("c.csv", "id,text\na,\"Un\" et demi\nb,Deux.\n");
        Assert.Contains("no proper CSV row", results[0].Reason, StringComparison.Ordinal);
        Assert.Equal("Deux.", results[1].Article!.Text);
    }

    [Fact]
    public async Task A_CSV_file_in_a_legacy_encoding_is_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var results = await Read("c.csv", "", null, Encoding.GetEncoding("windows-1252").GetBytes("id,text\na,La préfète a été reçue à l'hôtel de région où elle était attendue.\n"));
        Assert.Equal("La préfète a été reçue à l'hôtel de région où elle était attendue.", Assert.Single(results).Article!.Text);
    }

    [Theory]
    [InlineData("c.csv")]
    [InlineData("c.jsonl")]
    public async Task An_empty_corpus_says_so(string name) => Assert.StartsWith("is empty;", Assert.Single(await Read(name, "")).Reason, StringComparison.Ordinal);

    private static async Task<List<IntakeResult>> Read(string name, string content, IntakeOptions? options = null, byte[]? bytes = null)
    {
        using var stream = new MemoryStream(bytes ?? Encoding.UTF8.GetBytes(content));
        var results = new List<IntakeResult>();
        await foreach (var result in new ArticleSource(options ?? new IntakeOptions()).OpenAsync(stream, name, TestContext.Current.CancellationToken))
            results.Add(result);
        return results;
    }
}
