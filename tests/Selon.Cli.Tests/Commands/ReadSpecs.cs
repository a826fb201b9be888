using System.Text.Json;
using CliWrap;

namespace Selon.Cli.Tests.Commands;

public sealed class ReadSpecs : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_in_which_somebody_speaks_gives_text_and_0()
    {
        var run = await SelonProgram.RunAsync("read", _folder.Write("port.txt", Texts.Spoken));
        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
        Assert.Contains("Anne Roy", run.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_a_pipe_is_coloured()
    {
        var run = await SelonProgram.RunAsync("read", _folder.Write("port.txt", Texts.Spoken));
        Assert.DoesNotContain('\u001b', run.StandardOutput);
    }

    [Fact]
    public async Task A_file_in_which_nobody_speaks_gives_1()
    {
        var run = await SelonProgram.RunAsync("read", _folder.Write("pluie.txt", Texts.Silent));
        Assert.Equal((1, ""), (run.ExitCode, run.StandardError));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_one_line_and_2()
    {
        var run = await SelonProgram.RunAsync("read", _folder.File("gone.txt"));
        Assert.Equal((2, ""), (run.ExitCode, run.StandardOutput));
        Assert.Matches(@"\Aselon: .*gone\.txt: [^\n]*; [^\n]*\n\z", run.StandardError);
    }

    [Fact]
    public async Task One_bad_input_does_not_stop_the_others()
    {
        var run = await SelonProgram.RunAsync("read", "-f", "jsonl", _folder.File("gone.txt"), _folder.Write("port.txt", Texts.Spoken));
        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.StandardOutput.TrimEnd('\n').Split('\n'));
        Assert.EndsWith("selon: 1 of 2 could not be read\n", run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_says_nothing_about_inputs_that_cannot_be_read()
    {
        var run = await SelonProgram.RunAsync("read", "--quiet", _folder.File("gone.txt"), _folder.Write("port.txt", Texts.Spoken));
        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
    }

    [Fact]
    public async Task Standard_input_is_read_and_its_text_comes_back_unchanged()
    {
        var run = await SelonProgram.RunAsync(PipeSource.FromString(Texts.Spoken), "read", "-", "--format", "json", "--date", "2024-05-06");
        using var json = JsonDocument.Parse(run.StandardOutput);
        var document = json.RootElement.GetProperty("document");
        Assert.Equal((Texts.Spoken, "2024-05-06", "fr"), (document.GetProperty("text").GetString(), document.GetProperty("published").GetString(), document.GetProperty("language").GetString()));
    }

    [Fact]
    public async Task Readings_come_in_the_order_of_the_files_however_long_each_takes()
    {
        for (var i = 0; i < 30; i++)
            _folder.Write($"in/{i:00}.txt", i % 3 == 0 ? string.Concat(Enumerable.Repeat(Texts.Spoken, 20)) : Texts.Silent);
        var run = await SelonProgram.RunAsync("read", _folder.File("in"), "--format", "jsonl", "--lang", "fr");
        var ids = run.StandardOutput.TrimEnd('\n').Split('\n').Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("document").GetProperty("id").GetString();
        });
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"{i:00}"), ids);
    }

    [Fact]
    public async Task Json_refuses_a_second_article_and_prints_no_half_answer()
    {
        var run = await SelonProgram.RunAsync("read", "-f", "json", _folder.Write("a.txt", Texts.Spoken), _folder.Write("b.txt", Texts.Spoken));
        Assert.Equal((2, ""), (run.ExitCode, run.StandardOutput));
        Assert.Matches(@"\Aselon: [^\n]*jsonl[^\n]*\n\z", run.StandardError);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    public async Task A_folder_gets_one_file_an_article(string format)
    {
        _folder.Write("in/a.txt", Texts.Spoken);
        _folder.Write("in/deep/a.txt", Texts.Spoken);
        var run = await SelonProgram.RunAsync("read", _folder.File("in"), "-f", format, "-o", _folder.File("out") + "/");
        Assert.Equal((0, ""), (run.ExitCode, run.StandardOutput));
        Assert.Equal([$"a-2.{format}", $"a.{format}"], Directory.GetFiles(_folder.File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_file_that_is_read_is_never_written_over()
    {
        var file = _folder.Write("port.txt", Texts.Spoken);
        var run = await SelonProgram.RunAsync("read", file, "--output", _folder.Path);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(Texts.Spoken, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_line_and_2()
    {
        var run = await SelonProgram.RunAsync("read", _folder.Write("port.txt", Texts.Spoken), "-o", _folder.File("no/such/folder.txt"));
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.StandardError.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task A_language_that_is_not_read_is_one_line_and_2()
    {
        var run = await SelonProgram.RunAsync("read", _folder.Write("port.txt", Texts.Spoken), "--lang", "xx");
        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.StandardError.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task An_article_in_a_foreign_language_keeps_its_place_among_the_lines_with_its_text_alone()
    {
        const string German = "Der Bürgermeister sagte am Montag, dass die Brücke noch vor dem Winter wieder für den Verkehr freigegeben werde und nicht teurer sei.";
        var foreign = _folder.Write("in/a.txt", German);
        _folder.Write("in/b.txt", Texts.Spoken);
        var run = await SelonProgram.RunAsync("read", _folder.File("in"), "-f", "jsonl");
        var lines = run.StandardOutput.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["a", "b"], lines.Select(line => line.GetProperty("document").GetProperty("id").GetString()));
        Assert.Equal((German, 0), (lines[0].GetProperty("document").GetProperty("text").GetString(), lines[0].GetProperty("statements").GetArrayLength()));
        Assert.Contains(foreign, run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_named_gets_the_id_of_a_list()
    {
        var list = _folder.Write("who.csv", "id,name,aliases,kind\nQ1,Anne Roy,,person\n");
        var run = await SelonProgram.RunAsync("read", "--authority", list, "-f", "json", _folder.Write("port.txt", Texts.Spoken));
        using var json = JsonDocument.Parse(run.StandardOutput);
        Assert.Contains(json.RootElement.GetProperty("entities").EnumerateArray(), entity => entity.GetProperty("name").GetString() == "Anne Roy" && entity.GetProperty("authority").GetString() == "Q1");
    }

    [Fact]
    public async Task A_list_that_cannot_be_read_is_one_line()
    {
        var list = _folder.Write("who.csv", "who,what\na,b\n");
        var text = _folder.Write("port.txt", Texts.Spoken);
        var wrong = await SelonProgram.RunAsync("read", "--authority", list, text);
        Assert.Equal((2, "", $"selon: --authority: {list} line 1 has no columns “id” and “name”; begin the file with id,name,aliases,kind\n"), (wrong.ExitCode, wrong.StandardOutput, wrong.StandardError));
        var missing = await SelonProgram.RunAsync("read", "--authority", list + ".no", text);
        Assert.Equal((2, 1), (missing.ExitCode, missing.StandardError.Count(c => c == '\n')));
    }

    [Fact]
    public async Task Explained_text_says_below_each_statement_why_it_was_found()
    {
        var run = await SelonProgram.RunAsync("read", "--explain", _folder.Write("port.txt", Texts.Spoken));
        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
        Assert.Matches(
            @"\n   Anne Roy \(maire\) — \w+ — [^\n]+\n      found by network and rules; confidence [01]\.\d\d \(network: cue [01]\.\d\d, source [01]\.\d\d, content [01]\.\d\d; rules: [01]\.\d\d\)\n"
            + @"      cue ‹a annoncé›: annoncer, verb, asserts, strength [01]\.\d\d, takes [^\n]*; here [^\n]+\n      speaker known by name, from ‹Anne Roy›\n      source ‹la maire Anne Roy›[^\n]* picked by ",
            run.StandardOutput);
    }

    [Fact]
    public async Task Explained_json_holds_what_it_holds_else_and_an_explanation_of_each_statement()
    {
        var file = _folder.Write("port.txt", Texts.Spoken);
        using var json = JsonDocument.Parse((await SelonProgram.RunAsync("read", "-e", "-f", "json", file)).StandardOutput);
        using var bare = JsonDocument.Parse((await SelonProgram.RunAsync("read", "-f", "json", file)).StandardOutput);
        Assert.Equal(Names(bare.RootElement).Append("dropped"), Names(json.RootElement));
        Assert.All(
            json.RootElement.GetProperty("statements").EnumerateArray().Zip(bare.RootElement.GetProperty("statements").EnumerateArray()),
            pair => Assert.Equal(Names(pair.Second).Append("explanation"), Names(pair.First)));

        static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("conllu")]
    public async Task A_format_without_place_for_explanations_says_so(string format)
    {
        var run = await SelonProgram.RunAsync("read", "--explain", "-f", format, _folder.Write("port.txt", Texts.Spoken));
        Assert.Equal((2, "", $"selon: --explain: {format} has no place for it; choose one of text, json, jsonl with --format\n"), (run.ExitCode, run.StandardOutput, run.StandardError));
    }

    [Fact]
    public async Task A_pipe_that_is_closed_early_is_no_error()
    {
        for (var i = 0; i < 40; i++)
            _folder.Write($"in/{i:00}.txt", string.Concat(Enumerable.Repeat(Texts.Spoken, 100)));
        var run = await SelonProgram.BashAsync("set -o pipefail; selon read in -f jsonl | head -c 10; echo \" ${PIPESTATUS[0]}\"", _folder.Path);
        Assert.Equal(("{\"selon\":{ 0\n", ""), (run.StandardOutput, run.StandardError));
    }

    [Fact]
    public async Task What_the_shell_writes_next_stands_behind_the_readings()
    {
        _folder.Write("port.txt", Texts.Spoken);
        await SelonProgram.BashAsync("{ selon read port.txt; echo END; } > out.txt", _folder.Path);
        var written = await File.ReadAllTextAsync(_folder.File("out.txt"), TestContext.Current.CancellationToken);
        Assert.Matches(@"unnamed\nEND\n\z", written);
    }
}
