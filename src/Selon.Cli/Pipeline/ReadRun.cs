using Selon.Cli.Commands;
using Selon.Cli.Output;
using Selon.Formats;

namespace Selon.Cli.Pipeline;

/// <summary>One run of <c>selon read</c>: inputs, readings, output, exit code.</summary>
internal sealed class ReadRun(ReadSettings settings)
{
    private int _articles;
    private int _statements;
    private int _refused;
    private bool _bug;

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        try
        {
            var read = Reading();
            using var inputs = new Inputs(settings);
            using var sink = Sinks.Open(settings);
            using var progress = Progress.For(settings);
            await foreach (var outcome in OrderedReading.ReadAsync(inputs.OpenAsync(cancel), read, cancel).ConfigureAwait(false))
            {
                Take(outcome, sink, progress);
                progress.Show(_articles + _refused, _statements);
            }

            sink.Complete();
        }
        catch (BrokenPipeException)
        {
            // Whoever reads standard output has enough, as in `selon read … | head`.
        }

        return Finish();
    }

    private Func<Article, Reading> Reading()
    {
        Func<Article, Reading> read = settings.Explain ? Reader.Default.Explain : Reader.Default.Read;
        if (settings.Authority is not { } file)
            return read;
        var authority = AuthorityFile.Load(file);
        return article => authority.Link(read(article));
    }

    private void Take(Outcome outcome, ISink sink, Progress progress)
    {
        if (outcome.Reading is not { } reading || outcome.Intake.Article is null)
        {
            progress.Clear();
            Refuse(outcome);
            if (outcome.Reading is { } textAlone && settings.Format == KnownFormats.JsonLines)
                sink.Write(textAlone, outcome.Intake.Where);
            return;
        }

        _articles++;
        _statements += reading.Statements.Count;
        progress.Clear();
        sink.Write(reading, outcome.Intake.Where);
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
        if (!settings.Quiet && _refused > 0 && _refused + _articles > 1)
            Messages.Write($"{_refused} of {_refused + _articles} could not be read");
        if (!settings.Quiet && _refused + _articles == 0)
            Messages.Write($"{string.Join(' ', settings.Inputs)}: nothing to read there; give files, folders or addresses with articles");
        if (_bug)
            return ExitCode.Bug;
        return _statements > 0 ? ExitCode.Found : _articles > 0 ? ExitCode.NothingFound : ExitCode.Failed;
    }
}
