using System.CommandLine;
using Selon.Cli.Output;
using Selon.Cli.Output.Records;
using Selon.Cli.Pipeline;
using Selon.Cli.Pipeline.Records;
using Selon.Formats;
using Selon.Storage;
using Selon.Storage.Reports;

namespace Selon.Cli.Commands.Records;

/// <summary><c>selon audit</c>: how one article is sourced.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("FILE|URL") { Description = "An article, in the record or not; or its id there" };
        var options = new RecordOptions();
        var command = new Command("audit", "Tell how one article is sourced, beside what the record holds") { input };
        options.AddTo(command);
        command.SetAction(async (result, cancel) =>
        {
            await using var record = await options.OpenAsync(result, create: false, cancel).ConfigureAwait(false);
            var asked = result.GetRequiredValue(input);
            var report = await AskAsync(record, asked, cancel).ConfigureAwait(false);
            using var output = StandardOutput.Open();
            AnswerWriter.Write(output, options.Format(result), [report], AnswerText.Write, AnswerShape.Of, single: true);
            return ExitCode.Found;
        });
        return command;
    }

    private static async Task<AuditReport> AskAsync(Record record, string asked, CancellationToken cancel)
    {
        if (await record.AuditAsync(asked, cancel).ConfigureAwait(false) is { } known)
            return known;
        using var inputs = new Inputs(new ReadSettings { Inputs = [asked], Format = KnownFormats.Text });
        await foreach (var intake in inputs.OpenAsync(cancel).ConfigureAwait(false))
        {
            var outcome = Outcome.Of(intake, Reader.Default.Read);
            if (outcome is { Reading: { } reading, Intake.Article: not null })
                return await record.AuditAsync(new RecordEntry(reading, AddRun.Address(reading.Article, intake.Where)), cancel).ConfigureAwait(false);
            throw new UserErrorException(outcome.Intake.ToString());
        }

        throw new UserErrorException($"{asked}: nothing to read there; give a file, an address, or the id of an article in the record");
    }
}
