using System.Globalization;
using Selon.Cli.Commands;
using Selon.Cli.Output;
using Selon.Storage;

namespace Selon.Cli.Pipeline.Records;

/// <summary>One run of <c>selon add</c>: inputs, readings, the record, exit code.</summary>
internal sealed class AddRun(ReadSettings settings, Record record)
{
    /// <summary>Articles that are kept together: what is lost when the power goes is read again.</summary>
    private const int Batch = 32;

    private int _read;
    private int _refused;
    private int _added;
    private int _versions;
    private bool _bug;

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        using var inputs = new Inputs(settings);
        using var progress = Progress.Watching(settings);
        var batch = new List<RecordEntry>(Batch);
        await foreach (var outcome in OrderedReading.ReadAsync(inputs.OpenAsync(cancel), Reader.Default.Read, cancel).ConfigureAwait(false))
        {
            if (outcome.Reading is { } reading && outcome.Intake.Article is not null)
            {
                _read++;
                batch.Add(new RecordEntry(reading, Address(reading.Article, outcome.Intake.Where)));
                if (batch.Count == Batch)
                    await KeepAsync(batch, cancel).ConfigureAwait(false);
            }
            else
            {
                progress.Clear();
                Refuse(outcome);
            }

            progress.Show(_read + _refused, _added);
        }

        await KeepAsync(batch, cancel).ConfigureAwait(false);
        progress.Clear();
        return Finish();
    }

    /// <summary>A web page by its address, a file by its place, a row of a corpus by its id.</summary>
    public static string? Address(Article article, string where) =>
        article.Url is null && File.Exists(where) ? $"file:{Path.GetFullPath(where)}" : null;

    private async Task KeepAsync(List<RecordEntry> batch, CancellationToken cancel)
    {
        if (batch.Count == 0)
            return;
        foreach (var added in await record.AddAsync(batch, cancel).ConfigureAwait(false))
        {
            _added += added.IsNew && added.Version == 1 ? 1 : 0;
            _versions += added.IsNew && added.Version > 1 ? 1 : 0;
        }

        batch.Clear();
    }

    private void Refuse(Outcome outcome)
    {
        _refused++;
        if (outcome.Bug is { } bug)
        {
            _bug = true;
            Messages.WriteBug(bug, outcome.Intake.Where);
        }
        else if (!settings.Quiet)
            Messages.Write(outcome.Intake.ToString());
    }

    private int Finish()
    {
        var same = _read - _added - _versions;
        if (!settings.Quiet)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_added} added, {_versions} in a new version, {same} known already{(_refused > 0 ? $", {_refused} could not be read" : "")}"));
        }

        return _bug ? ExitCode.Bug : _read > 0 ? ExitCode.Found : ExitCode.Failed;
    }
}
