using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Selon.Cli.Commands.Records;

namespace Selon.Cli.Commands;

/// <summary>The whole command line: what is typed, help, version, and the one place where failures become exit codes.</summary>
internal static class SelonCommand
{
    /// <summary>The tree of commands, from which help and completion are derived.</summary>
    public static Command Create()
    {
        // A plain command and not RootCommand, which takes its name from the file that happens to hold the program.
        var root = new Command("selon", "Reads news articles in French and English and tells who said what, on whose word. Works offline.")
        {
            ReadCommand.Create(),
            AddCommand.Create(),
            AuditCommand.Create(),
            ExportCommand.Create(),
            RecordCommand.Create(),
            CompletionCommand.Create(),
            CompleteCommand.Create(),
            new HelpOption { Recursive = true, Description = "Show help", Action = new Help() },
            new Option<bool>("--version") { Description = "Show the version", Action = new VersionAction() },
        };
        foreach (var query in QueryCommands.Create())
            root.Add(query);
        root.SetAction(result => new Help().Invoke(result));
        return root;
    }

    public static async Task<int> RunAsync(string[] args, CancellationToken cancel)
    {
        try
        {
            var result = Create().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (result.Errors.Count > 0 && result.Action is not { ClearsParseErrors: true })
                throw new UserErrorException(Mistakes.Describe(result));
            var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            return await result.InvokeAsync(configuration, cancel).ConfigureAwait(false);
        }
        catch (Exception mistake) when (mistake is UserErrorException or SelonException)
        {
            Messages.Write(mistake.Message);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
#pragma warning disable CA1031 // the last handler: whatever comes here is a bug, and is shown whole
        catch (Exception bug)
#pragma warning restore CA1031
        {
            Messages.WriteBug(bug);
            return ExitCode.Bug;
        }
    }

    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(Reader).Assembly.GetName().Version!;
            parseResult.InvocationConfiguration.Output.WriteLine($"selon {version.ToString(3)}");
            return ExitCode.Found;
        }
    }
}
