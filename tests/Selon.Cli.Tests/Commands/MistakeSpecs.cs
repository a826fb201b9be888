namespace Selon.Cli.Tests.Commands;

public sealed class MistakeSpecs
{
    public static TheoryData<string, string[]> Mistyped => new()
    {
        { "raed: not known; did you mean read?", ["raed", "x.txt"] },
        { "--fromat: not known; did you mean --format?", ["read", "x.txt", "--fromat", "json"] },
        { "--format jsno: not known; did you mean json?", ["read", "x.txt", "--format", "jsno"] },
        { "--date 12/9/2023: not a day; write it as 2023-09-12", ["read", "x.txt", "--date", "12/9/2023"] },
        { "--max-size big: not a size up to 2 GB; write it as 500KB or 20MB", ["read", "x.txt", "--max-size", "big"] },
        { "--time-out never: not a number of seconds from 0 to 3600; write it as 20", ["read", "x.txt", "--time-out", "never"] },
        { "zhs: not known; did you mean zsh?", ["completion", "zhs"] },
    };

    [Theory]
    [MemberData(nameof(Mistyped))]
    public async Task A_mistyped_word_is_one_line_that_says_what_was_probably_meant(string line, string[] typed)
    {
        var run = await SelonProgram.RunAsync(typed);
        Assert.Equal((2, "", $"selon: {line}\n"), (run.ExitCode, run.StandardOutput, run.StandardError));
    }

    [Fact]
    public async Task A_command_line_without_an_input_says_where_the_help_is()
    {
        var run = await SelonProgram.RunAsync("read");
        Assert.Equal((2, ""), (run.ExitCode, run.StandardOutput));
        Assert.EndsWith("; see selon read --help\n", run.StandardError, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_may_be_called_like_a_response_file()
    {
        using var folder = new TemporaryFolder();
        folder.Write("@port.txt", Texts.Silent);
        var run = await SelonProgram.BashAsync("selon read @port.txt", folder.Path);
        Assert.Equal(1, run.ExitCode);
    }
}
