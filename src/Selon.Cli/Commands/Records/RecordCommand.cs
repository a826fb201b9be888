using System.CommandLine;
using System.Globalization;

namespace Selon.Cli.Commands.Records;

/// <summary><c>selon record</c>: looks after a record.</summary>
internal static class RecordCommand
{
    public static Command Create() => new("record", "Look after a record")
    {
        Of("check", "See that the record is whole, and tell what it holds", async (record, cancel) =>
        {
            var status = await record.CheckAsync(cancel).ConfigureAwait(false);
            foreach (var (table, count) in status.Counts)
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table}\t{count}"));
            foreach (var problem in status.Problems)
                Messages.Write(problem);
            return status.Problems.Count == 0 ? ExitCode.Found : ExitCode.Failed;
        }),
        Of("compact", "Give back space that is not needed any more", async (record, cancel) =>
        {
            await record.CompactAsync(cancel).ConfigureAwait(false);
            return ExitCode.Found;
        }),
        Of("migrate", "Bring a record of an older Selon to this one; opening it does so too", (_, _) => Task.FromResult(ExitCode.Found)),
    };

    private static Command Of(string name, string description, Func<Storage.Record, CancellationToken, Task<int>> run)
    {
        var options = new RecordOptions();
        var command = new Command(name, description);
        options.AddTo(command, formats: false);
        command.SetAction(async (result, cancel) =>
        {
            await using var record = await options.OpenAsync(result, create: false, cancel).ConfigureAwait(false);
            return await run(record, cancel).ConfigureAwait(false);
        });
        return command;
    }
}
