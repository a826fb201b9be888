using Selon.Cli.Commands;
using Selon.Formats;

namespace Selon.Cli.Tests.Commands;

public sealed class HelpSpecs
{
    [Fact]
    public async Task Help_lists_every_command()
    {
        var run = await SelonProgram.RunAsync("--help");
        Assert.Equal((0, ""), (run.ExitCode, run.StandardError));
        Assert.All(SelonCommand.Create().Subcommands.Where(c => !c.Hidden), c => Assert.Contains($"\n  {c.Name} ", run.StandardOutput, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_of_read_lists_every_format_and_examples()
    {
        var run = await SelonProgram.RunAsync("read", "--help");
        Assert.All(KnownFormats.All, f => Assert.Contains(f.Description, run.StandardOutput, StringComparison.Ordinal));
        Assert.Contains("Examples:", run.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_word_the_program_shows_its_help()
    {
        var run = await SelonProgram.RunAsync();
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Description:", run.StandardOutput, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line() => Assert.Matches(@"\Aselon \d+\.\d+\.\d+\n\z", (await SelonProgram.RunAsync("--version")).StandardOutput);

    [Fact]
    public void Every_command_and_option_stands_in_the_documentation()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md"));
        foreach (var command in SelonCommand.Create().Subcommands.Where(c => !c.Hidden))
        {
            Assert.Contains($"## selon {command.Name}\n", page, StringComparison.Ordinal);
            Assert.All(command.Options.Where(o => !o.Hidden), o => Assert.Contains($"`{o.Name}", page, StringComparison.Ordinal));
        }

        Assert.All(KnownFormats.All, f => Assert.Contains($"`{f.Name}`", page, StringComparison.Ordinal));
        Assert.All(CompletionCommand.Shells, s => Assert.Contains($"selon completion {s}", page, StringComparison.Ordinal));
    }
}
