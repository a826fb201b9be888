using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Selon.Formats;

namespace Selon.Cli.Commands;

/// <summary>The help text: what the tree of commands gives, then formats, examples and exit codes.</summary>
internal sealed class Help : SynchronousCommandLineAction
{
    private static readonly (string Command, string Meaning)[] ReadExamples =
    [
        ("selon read article.txt", "one article"),
        ("selon read page.html --format json", "a saved web page, everything as JSON"),
        ("selon read https://example.org/news/1", "a page of the web"),
        ("selon read articles/ --format jsonl > said.jsonl", "a folder with all below it"),
        ("selon read article.txt --explain", "why each statement was found, and what was dropped"),
        ("selon read articles/ --format html --output pages/", "one page an article"),
        ("pbpaste | selon read - --date 2023-09-12", "what stands in the clipboard; “Tuesday” is worked out from the date"),
    ];

    private static readonly (string Command, string Meaning)[] CompletionExamples =
    [
        ("eval \"$(selon completion bash)\"", "in ~/.bashrc"),
        ("eval \"$(selon completion zsh)\"", "in ~/.zshrc, behind compinit"),
        ("selon completion fish | source", "in ~/.config/fish/config.fish"),
        ("selon completion pwsh | Out-String | Invoke-Expression", "in $PROFILE"),
    ];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction { MaxWidth = Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth, 60, 120) }.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command.Name;
        if (command == "read")
            Formats(output);
        Examples(output, command == "completion" ? CompletionExamples : ReadExamples);
        if (command == "read")
            output.WriteLine("Exit codes:\n  0 statements were found · 1 none was found · 2 nothing could be read\n");
        return ExitCode.Found;
    }

    private static void Formats(TextWriter output)
    {
        output.WriteLine("Formats:");
        foreach (var format in KnownFormats.All)
            output.WriteLine($"  {format.Name,-8} {format.Description}");
        output.WriteLine();
    }

    private static void Examples(TextWriter output, (string Command, string Meaning)[] examples)
    {
        output.WriteLine("Examples:");
        foreach (var (command, meaning) in examples)
        {
            output.WriteLine($"  # {meaning}");
            output.WriteLine($"  {command}");
        }

        output.WriteLine();
    }
}
