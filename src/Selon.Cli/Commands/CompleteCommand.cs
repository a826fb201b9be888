using System.CommandLine;

namespace Selon.Cli.Commands;

/// <summary><c>selon __complete POSITION LINE</c>: what the completion scripts ask. One suggestion a line.</summary>
internal static class CompleteCommand
{
    public static Command Create()
    {
        var position = new Argument<int>("POSITION");
        var line = new Argument<string>("LINE");
        var command = new Command("__complete") { position, line };
        command.Hidden = true;
        command.SetAction(result =>
        {
            foreach (var word in Complete(result.GetRequiredValue(line), result.GetRequiredValue(position)))
                result.InvocationConfiguration.Output.WriteLine(word);
            return ExitCode.Found;
        });
        return command;
    }

    /// <summary>The words that can stand at a place of a line, whatever name or path the line gives the program.</summary>
    internal static IEnumerable<string> Complete(string line, int position)
    {
        var typed = line[..Math.Clamp(position, 0, line.Length)];
        var program = typed.IndexOf(' ');
        if (program < 0)
            return [];
        typed = "selon" + typed[program..];
        var word = typed.LastIndexOf(' ') + 1;
        var equals = typed.IndexOf('=', word);
        if (equals > 0 && typed.AsSpan(word).StartsWith("--"))
            typed = $"{typed[..equals]} {typed[(equals + 1)..]}"; // --format=js: the value is what is completed
        return SelonCommand.Create().Parse(typed).GetCompletions(typed.Length).Select(c => c.InsertText ?? c.Label)
            .Where(w => !w.StartsWith("-?", StringComparison.Ordinal) && !w.StartsWith('/'))
            .Distinct(StringComparer.Ordinal);
    }
}
