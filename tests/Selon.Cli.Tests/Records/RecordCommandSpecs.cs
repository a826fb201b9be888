using System.Text.Json;

namespace Selon.Cli.Tests.Records;

/// <summary>The commands on a record, as a user types them.</summary>
public sealed class RecordCommandSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Record => _folder.File("selon.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_added_is_told_and_added_once()
    {
        var corpus = _folder.Write("news.jsonl", Corpus.Line("bridge", Corpus.Bridge));

        var first = await SelonProgram.RunAsync("add", corpus, "-r", Record);
        var second = await SelonProgram.RunAsync("add", corpus, "-r", Record);

        Assert.Equal((0, "1 added, 0 in a new version, 0 known already\n", ""), (first.ExitCode, first.StandardOutput, first.StandardError));
        Assert.Equal((0, "0 added, 0 in a new version, 1 known already\n"), (second.ExitCode, second.StandardOutput));
    }

    [Theory]
    [InlineData("stories", null, "id title first last articles")]
    [InlineData("search", "Lasvaux", "article statements")]
    public async Task Lists_are_an_array_or_an_object_a_line(string command, string? asked, string properties)
    {
        await AddAsync(Corpus.Line("bridge", Corpus.Bridge));
        string[] arguments = [command, .. asked is null ? Array.Empty<string>() : [asked], "-r", Record, "-f"];

        using var json = JsonDocument.Parse((await SelonProgram.RunAsync([.. arguments, "json"])).StandardOutput);
        using var line = JsonDocument.Parse((await SelonProgram.RunAsync([.. arguments, "jsonl"])).StandardOutput);

        Assert.Equal(properties.Split(' '), json.RootElement[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(properties.Split(' '), line.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Theory]
    [InlineData("story", "Lasvaux", "id title first last articles claims copies links")]
    [InlineData("who", "morel", "names statements changes")]
    [InlineData("diff", "bridge", "article versions")]
    [InlineData("audit", "bridge", "article sentences sourced named unnamed singleSource contradicted copies")]
    public async Task One_answer_is_one_object(string command, string asked, string properties)
    {
        await AddAsync(Corpus.Line("bridge", Corpus.Bridge));

        var told = await SelonProgram.RunAsync(command, asked, "-r", Record, "-f", "json");

        Assert.Equal(0, told.ExitCode);
        using var json = JsonDocument.Parse(told.StandardOutput);
        Assert.Equal(properties.Split(' '), json.RootElement.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_copy_is_told_with_what_was_copied()
    {
        const string Wire = "LASVAUX (AN) - Le pont de Lasvaux sera fermé lundi à toute circulation. La préfecture de l'Allier l'a annoncé mardi soir après une inspection des piles.\n\nLes ingénieurs ont relevé des fissures de trois centimètres sur deux des cinq piles. L'ouvrage date de 1932 et n'a pas été rénové depuis vingt ans.";
        await AddAsync(Corpus.Line("wire", Wire, published: "2025-03-11T08:40Z") + Corpus.Line("paper", Wire[15..] + " (AN)", published: "2025-03-11T10:00Z"));

        using var json = JsonDocument.Parse((await SelonProgram.RunAsync("copies", "-r", Record, "-f", "json")).StandardOutput);

        var copy = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(("paper", "wire"), (copy.GetProperty("article").GetString(), copy.GetProperty("of").GetString()));
        Assert.InRange(copy.GetProperty("share").GetDouble(), 0.9, 1);
        var span = copy.GetProperty("spans")[0];
        Assert.Equal(["start", "end", "ofStart", "ofEnd"], span.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_page_that_changed_shows_what_it_withdrew()
    {
        await AddAsync(Corpus.Line("bridge", Corpus.Bridge, "https://courrier.example/pont"));
        await AddAsync(Corpus.Line("bridge", Corpus.Bridge[..Corpus.Bridge.IndexOf(" Selon", StringComparison.Ordinal)], "https://courrier.example/pont"));

        var told = await SelonProgram.RunAsync("diff", "https://courrier.example/pont", "-r", Record);

        Assert.Contains("withdrawn\tmairie de Lasvaux", told.StandardOutput.Replace("la mairie", "mairie", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("- le pont porte 3 200 véhicules par jour", told.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_is_written_out_in_all_its_forms()
    {
        await AddAsync(Corpus.Line("bridge", Corpus.Bridge));
        foreach (var format in (string[])["jsonl", "csv", "parquet", "jsonld"])
            Assert.Equal(0, (await SelonProgram.RunAsync("export", "-r", Record, "-f", format, "-o", _folder.File($"out.{format}"))).ExitCode);

        using var line = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.File("out.jsonl"), TestContext.Current.CancellationToken));
        Assert.Equal("bridge", line.RootElement.GetProperty("document").GetProperty("id").GetString());
        using var linked = JsonDocument.Parse(await File.ReadAllTextAsync(_folder.File("out.jsonld"), TestContext.Current.CancellationToken));
        var annotation = linked.RootElement.GetProperty("@graph").EnumerateArray().First(node => node.GetProperty("@type").GetString() == "oa:Annotation").GetProperty("oa:hasTarget").GetProperty("oa:hasSelector");
        var (start, end) = (annotation[1].GetProperty("oa:start").GetInt32(), annotation[1].GetProperty("oa:end").GetInt32());
        Assert.Equal(annotation[0].GetProperty("oa:exact").GetString(), Corpus.Bridge[start..end]);
        Assert.StartsWith("article,id,story,speaker", await File.ReadAllTextAsync(_folder.File("out.csv"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        var table = await File.ReadAllBytesAsync(_folder.File("out.parquet"), TestContext.Current.CancellationToken);
        Assert.True(table.AsSpan(0, 4).SequenceEqual("PAR1"u8) && table.AsSpan(table.Length - 4).SequenceEqual("PAR1"u8));
    }

    [Fact]
    public async Task Nothing_found_is_exit_code_1_and_what_is_no_record_is_2_in_one_line()
    {
        await AddAsync(Corpus.Line("bridge", Corpus.Bridge));
        var letter = _folder.Write("letter.txt", new string('a', 3000));

        Assert.Equal(1, (await SelonProgram.RunAsync("who", "girafe", "-r", Record)).ExitCode);
        var missing = await SelonProgram.RunAsync("stories", "-r", _folder.File("none.db"));
        var wrong = await SelonProgram.RunAsync("stories", "-r", letter);

        Assert.Equal((2, 2), (missing.ExitCode, wrong.ExitCode));
        Assert.Matches(@"^selon: .*there is no such record; make one with selon add.*\n$", missing.StandardError);
        Assert.Matches(@"^selon: .*is no record; give another file.*\n$", wrong.StandardError);
    }

    private async Task AddAsync(string lines) => Assert.Equal(0, (await SelonProgram.RunAsync("add", _folder.Write("news.jsonl", lines), "-r", Record)).ExitCode);
}
