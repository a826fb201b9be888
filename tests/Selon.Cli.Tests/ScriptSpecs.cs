using CliWrap;
using CliWrap.Buffered;

namespace Selon.Cli.Tests;

/// <summary>The script <c>selon</c> at the root, in a repository made up for each test, with programs that only say what they were called with.</summary>
public sealed class ScriptSpecs : IDisposable
{
    private const string BuiltProgram = "#!/bin/sh\nprintf 'ran:'; printf ' [%s]' \"$@\"\n";

    // An SDK of the right version that "builds" by copying the program to the folder behind -o.
    private const string Sdk =
        """
        #!/bin/bash
        echo "$1" >>"$CALLS"
        [ "$1" = publish ] || { echo 10.0.100; exit 0; }
        while [ "$1" != -o ]; do shift; done
        sleep 0.3
        mkdir -p "$2"
        cp "$PROGRAM" "$2/Selon.Cli"
        chmod +x "$2/Selon.Cli"
        """;

    private static readonly string[] Tools =
    [
        "bash", "sh", "env", "find", "dirname", "readlink", "mkdir", "rm", "mv", "touch", "cat", "cut", "paste", "sleep", "grep", "sort", "tail", "cp", "chmod", "cksum",
    ];

    private readonly TemporaryFolder _folder = new();

    public ScriptSpecs()
    {
        _folder.Write("repo/global.json", "{}");
        _folder.Write("repo/src/a.cs", "");
        _folder.Write("repo/languages/fr/words.tsv", "");
        _folder.Write("repo/eng/x", "");
        _folder.Write("program", BuiltProgram);
        File.Copy(Path.Combine(Repository.Root, "selon"), _folder.File("repo/selon"));
        Directory.CreateDirectory(_folder.File("bin"));
        foreach (var tool in Tools)
            File.CreateSymbolicLink(_folder.File("bin/" + tool), File.Exists("/usr/bin/" + tool) ? "/usr/bin/" + tool : "/bin/" + tool);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_an_sdk_one_line_says_how_to_get_it()
    {
        var run = await RunAsync("repo/selon");
        Assert.Equal((2, ""), (run.ExitCode, run.StandardOutput));
        Assert.Matches(@"\Aselon: the \.NET 10 SDK is not there; install it from https://[^\n]*\n\z", run.StandardError);
    }

    [Fact]
    public async Task An_older_sdk_is_named_in_that_line()
    {
        WriteProgram("bin/dotnet", "#!/bin/sh\n[ \"$1\" = --list-sdks ] && echo '8.0.400 [/usr/share/dotnet/sdk]' || exit 145\n");
        var run = await RunAsync("repo/selon");
        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"\Aselon: the \.NET 10 SDK is not there \(found: 8\.0\.400\); [^\n]*\n\z", run.StandardError);
    }

    [Fact]
    public async Task The_first_call_builds_and_the_second_does_not()
    {
        WriteProgram("bin/dotnet", Sdk);
        var first = await RunAsync("repo/selon", "read", "my file.txt");
        Assert.Equal((0, "ran: [read] [my file.txt]\n", "selon: building Selon (first use)…\n"), (first.ExitCode, first.StandardOutput + "\n", first.StandardError));
        File.Delete(_folder.File("calls"));
        var second = await RunAsync("repo/selon");
        Assert.Equal((0, ""), (second.ExitCode, second.StandardError));
        Assert.False(File.Exists(_folder.File("calls")), "the second call started dotnet");
    }

    [Theory]
    [InlineData("repo/src/a.cs")]
    [InlineData("repo/src/new.cs")]
    [InlineData("repo/languages/fr/words.tsv")]
    [InlineData("repo/global.json")]
    public async Task A_change_is_built_by_the_next_call(string file)
    {
        WriteProgram("bin/dotnet", Sdk);
        await RunAsync("repo/selon");
        _folder.Write(file, "changed");
        File.SetLastWriteTimeUtc(_folder.File(file), File.GetLastWriteTimeUtc(_folder.File("repo/artifacts/selon/.built")).AddSeconds(1));
        Assert.Equal("selon: building Selon (something changed)…\n", (await RunAsync("repo/selon")).StandardError);
    }

    [Fact]
    public async Task A_file_that_has_gone_is_noticed()
    {
        WriteProgram("bin/dotnet", Sdk);
        await RunAsync("repo/selon");
        File.Delete(_folder.File("repo/src/a.cs"));
        Assert.Equal("selon: building Selon (something changed)…\n", (await RunAsync("repo/selon")).StandardError);
    }

    [Fact]
    public async Task What_another_build_leaves_behind_is_no_change()
    {
        WriteProgram("bin/dotnet", Sdk);
        await RunAsync("repo/selon");
        _folder.Write("repo/src/obj/a.dll", "");
        Assert.Equal("", (await RunAsync("repo/selon")).StandardError);
    }

    [Fact]
    public async Task It_is_found_through_a_symbolic_link_from_any_folder()
    {
        WriteProgram("bin/dotnet", Sdk);
        Directory.CreateDirectory(_folder.File("elsewhere"));
        File.CreateSymbolicLink(_folder.File("elsewhere/said"), "../repo/selon");
        Assert.Equal("ran: [x]", (await RunAsync("elsewhere/said", "x")).StandardOutput);
    }

    [Fact]
    public async Task Two_first_calls_at_one_time_build_once()
    {
        WriteProgram("bin/dotnet", Sdk);
        var runs = await Task.WhenAll(RunAsync("repo/selon", "a"), RunAsync("repo/selon", "b"));
        Assert.Equal(["ran: [a]", "ran: [b]"], runs.Select(r => r.StandardOutput));
        Assert.Single(await File.ReadAllLinesAsync(_folder.File("calls"), TestContext.Current.CancellationToken), call => call == "publish");
    }

    [Fact]
    public async Task A_build_that_fails_shows_why()
    {
        WriteProgram("bin/dotnet", "#!/bin/sh\n[ \"$1\" = publish ] || exit 0\necho 'a.cs(1,1): error CS1002: ; expected'\nexit 1\n");
        var run = await RunAsync("repo/selon");
        Assert.Equal((2, ""), (run.ExitCode, run.StandardOutput));
        Assert.Contains("error CS1002", run.StandardError, StringComparison.Ordinal);
    }

    private void WriteProgram(string name, string text)
    {
        var file = _folder.Write(name, text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<BufferedCommandResult> RunAsync(string script, params string[] arguments) =>
        await CliWrap.Cli.Wrap(_folder.File("bin/bash")).WithArguments([_folder.File(script), .. arguments])
            .WithEnvironmentVariables(e => e.Set("PATH", _folder.File("bin")).Set("CALLS", _folder.File("calls")).Set("PROGRAM", _folder.File("program")))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(TestContext.Current.CancellationToken);
}
