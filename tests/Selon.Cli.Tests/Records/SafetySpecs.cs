using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Selon.Cli.Tests.Records;

/// <summary>Power cuts, two writers, a full disk.</summary>
public sealed class SafetySpecs : IDisposable
{
    private const int Articles = 250;
    private const int Cuts = 6;

    private readonly TemporaryFolder _folder = new();

    private string Record => _folder.File("selon.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task After_each_power_cut_the_record_opens_with_nothing_half_there_and_the_same_command_completes_it()
    {
        var corpus = Corpus.Write(_folder, Articles);
        var random = new Random(6);
        for (var cut = 0; cut < Cuts; cut++)
        {
            using var program = Process.Start(new ProcessStartInfo(SelonProgram.File, ["add", corpus, "-r", Record]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            await Task.Delay(random.Next(300, 1600), TestContext.Current.CancellationToken);
            program.Kill();
            await program.WaitForExitAsync(TestContext.Current.CancellationToken);
            if (File.Exists(Record))
                AssertWhole((await SelonProgram.RunAsync("record", "check", "-r", Record)).StandardOutput);
        }

        Assert.Equal(0, (await SelonProgram.RunAsync("add", corpus, "-r", Record)).ExitCode);
        Assert.Equal(Articles, AssertWhole((await SelonProgram.RunAsync("record", "check", "-r", Record)).StandardOutput));
    }

    [Fact]
    public async Task Two_who_add_the_same_at_once_add_it_once()
    {
        var corpus = Corpus.Write(_folder, 60);

        var both = await Task.WhenAll(SelonProgram.RunAsync("add", corpus, "-r", Record), SelonProgram.RunAsync("add", corpus, "-r", Record));

        Assert.All(both, run => Assert.Equal((0, ""), (run.ExitCode, run.StandardError)));
        Assert.Equal(60, AssertWhole((await SelonProgram.RunAsync("record", "check", "-r", Record)).StandardOutput));
    }

    [Fact]
    public async Task A_full_disk_is_told_in_one_line_and_what_was_there_stays()
    {
        var corpus = Corpus.Write(_folder, 200);
        Assert.Equal(0, (await SelonProgram.RunAsync("add", _folder.Write("first.jsonl", Corpus.Line("bridge", Corpus.Bridge)), "-r", Record)).ExitCode);

        // Without the runtime's own large files, which the limit would hit first.
        var run = await SelonProgram.BashAsync($"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 400; selon add '{corpus}' -r '{Record}'");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"^selon: .*; see that the folder is there, may be written and is not full\.\n$", run.StandardError);
        Assert.Contains("bridge", (await SelonProgram.RunAsync("stories", "-r", Record, "-f", "jsonl")).StandardOutput, StringComparison.Ordinal);
        AssertWhole((await SelonProgram.RunAsync("record", "check", "-r", Record)).StandardOutput);
    }

    /// <summary>As many readings as articles.</summary>
    private static int AssertWhole(string check)
    {
        int Count(string table) => int.Parse(Regex.Match(check, $@"^{table}\t(\d+)$", RegexOptions.Multiline).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Count("article"), Count("version"));
        return Count("article");
    }
}
