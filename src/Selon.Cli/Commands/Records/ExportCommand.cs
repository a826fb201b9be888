using System.CommandLine;
using Selon.Cli.Output;
using Selon.Cli.Output.Exports;

namespace Selon.Cli.Commands.Records;

/// <summary><c>selon export</c>: writes a whole record out.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Option<string>("--format", "-f") { Description = "How to write it down", HelpName = string.Join('|', KnownExports.All.Select(export => export.Name)), DefaultValueFactory = _ => KnownExports.All[0].Name };
        format.AcceptOnlyFromAmong([.. KnownExports.All.Select(export => export.Name)]);
        var output = new Option<string?>("--output", "-o") { Description = "Write to a file", HelpName = "FILE" };
        var options = new RecordOptions();
        var command = new Command("export", "Write a whole record out") { format, output };
        options.AddTo(command, formats: false);
        command.SetAction(async (result, cancel) =>
        {
            await using var record = await options.OpenAsync(result, create: false, cancel).ConfigureAwait(false);
            var export = KnownExports.Find(result.GetRequiredValue(format))!;
            try
            {
                await using var stream = result.GetValue(output) is { } file and not "-" ? Open(file) : StandardOutput.Open();
                await export.WriteAsync(record, stream, cancel).ConfigureAwait(false);
            }
            catch (BrokenPipeException)
            {
                // Whoever reads standard output has enough.
            }

            return ExitCode.Found;
        });
        return command;
    }

    private static FileStream Open(string file)
    {
        try
        {
            return File.Create(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{file}: cannot be written; see that the folder is there and may be written");
        }
    }
}
