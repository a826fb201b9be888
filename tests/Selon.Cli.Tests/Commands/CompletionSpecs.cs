using Selon.Cli.Commands;

namespace Selon.Cli.Tests.Commands;

public sealed class CompletionSpecs
{
    [Theory]
    [InlineData("selon rea", "read")]
    [InlineData("selon read x.txt --fo", "--format")]
    [InlineData("selon read x.txt --format js", "json,jsonl")]
    [InlineData("selon read x.txt --format=js", "json,jsonl")]
    [InlineData("selon completion z", "zsh")]
    public async Task Bash_completes_what_was_begun(string line, string words)
    {
        var run = await SelonProgram.BashAsync(
            $$"""
            eval "$(selon completion bash)"
            COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
            IFS=' =' read -ra COMP_WORDS <<<"$COMP_LINE"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _selon selon
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        Assert.Equal(words.Split(','), run.StandardOutput.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("./selon read --q", "--quiet")]
    [InlineData("/opt/my/selon read --q", "--quiet")]
    public void The_program_may_be_called_by_a_path(string line, string word) => Assert.Contains(word, CompleteCommand.Complete(line, line.Length));

    [Fact]
    public void What_stands_behind_the_cursor_does_not_count() => Assert.Contains("read", CompleteCommand.Complete("selon re --format json", 8));

    [Fact]
    public async Task Every_shell_has_a_script()
    {
        foreach (var shell in CompletionCommand.Shells)
            Assert.Contains("__complete", (await SelonProgram.RunAsync("completion", shell)).StandardOutput, StringComparison.Ordinal);
    }
}
