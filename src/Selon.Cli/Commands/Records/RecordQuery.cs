using System.CommandLine;
using Selon.Cli.Output;
using Selon.Cli.Output.Records;
using Selon.Storage;

namespace Selon.Cli.Commands.Records;

/// <summary>A command that asks a record and writes what it answers.</summary>
internal static class RecordQuery
{
    /// <param name="ask">The answers; empty where the record has none.</param>
    /// <param name="write">Writes one for people.</param>
    /// <param name="shape">Makes of one what stands in JSON.</param>
    public static Command Create<T>(string name, string description, Argument<string>? argument, Func<Record, string, CancellationToken, Task<IReadOnlyList<T>>> ask, Action<TextWriter, T> write, Func<T, object> shape)
    {
        var options = new RecordOptions();
        var command = new Command(name, description);
        if (argument is not null)
            command.Add(argument);
        options.AddTo(command);
        command.SetAction(async (result, cancel) =>
        {
            await using var record = await options.OpenAsync(result, create: false, cancel).ConfigureAwait(false);
            var answers = await ask(record, argument is null ? "" : result.GetRequiredValue(argument), cancel).ConfigureAwait(false);
            try
            {
                using var output = StandardOutput.Open();
                AnswerWriter.Write(output, options.Format(result), answers, write, shape, single: argument is not null && name is not "search");
            }
            catch (BrokenPipeException)
            {
                // Whoever reads standard output has enough.
            }

            return answers.Count > 0 ? ExitCode.Found : ExitCode.NothingFound;
        });
        return command;
    }
}
