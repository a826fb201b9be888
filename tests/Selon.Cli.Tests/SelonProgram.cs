using CliWrap;
using CliWrap.Buffered;

namespace Selon.Cli.Tests;

/// <summary>The built program, run as a shell would run it.</summary>
internal static class SelonProgram
{
    /// <summary>The file that the build put beside the tests.</summary>
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Selon.Cli.exe" : "Selon.Cli");

    public static Task<BufferedCommandResult> RunAsync(params string[] arguments) => RunAsync(PipeSource.Null, arguments);

    public static async Task<BufferedCommandResult> RunAsync(PipeSource input, params string[] arguments) =>
        await CliWrap.Cli.Wrap(File).WithArguments(arguments).WithStandardInputPipe(input).WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(TestContext.Current.CancellationToken);

    /// <summary>Runs a line of bash in which <c>selon</c> is the program.</summary>
    public static async Task<BufferedCommandResult> BashAsync(string line, string? folder = null)
    {
        using var bin = new TemporaryFolder();
        System.IO.File.CreateSymbolicLink(bin.File("selon"), File);
        return await CliWrap.Cli.Wrap("bash").WithArguments(["--norc", "-c", line])
            .WithWorkingDirectory(folder ?? bin.Path)
            .WithEnvironmentVariables(e => e.Set("PATH", bin.Path + ":" + Environment.GetEnvironmentVariable("PATH")))
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(TestContext.Current.CancellationToken);
    }
}
