using System.CommandLine;

namespace Selon.Cli.Commands;

/// <summary><c>selon completion SHELL</c>: prints the script that has a shell complete the command line.</summary>
internal static class CompletionCommand
{
    public static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { Description = string.Join(", ", Shells) };
        shell.CompletionSources.Add(Shells);
        shell.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Shells.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
                result.AddError(Mistakes.Unknown(result.Tokens[0].Value, Shells));
        });
        var command = new Command("completion", "Print a script that completes this command line in a shell") { shell };
        command.SetAction(result => Print(result.GetRequiredValue(shell), result.InvocationConfiguration.Output));
        return command;
    }

    private static int Print(string shell, TextWriter output)
    {
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion/selon.{shell}")!;
        using var reader = new StreamReader(stream);
        output.Write(reader.ReadToEnd());
        return ExitCode.Found;
    }
}
