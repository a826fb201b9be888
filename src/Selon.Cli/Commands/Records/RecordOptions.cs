using System.CommandLine;
using Selon.Postgres;
using Selon.Sqlite;
using Selon.Storage;

namespace Selon.Cli.Commands.Records;

/// <summary>The options that all commands on a record have, and how they open it.</summary>
internal sealed class RecordOptions
{
    private const string Variable = "SELON_RECORD";
    private const string DefaultFile = "selon.db";

    private readonly Option<string?> _record = new("--record", "-r") { Description = $"The record: an SQLite file, or postgres://USER@HOST/DATABASE ({Variable}, else {DefaultFile})", HelpName = "FILE|URL" };
    private readonly Option<string> _format = new("--format", "-f") { Description = "How to write it down", HelpName = "text|json|jsonl", DefaultValueFactory = _ => "text" };

    public RecordOptions() => _format.AcceptOnlyFromAmong("text", "json", "jsonl");

    public void AddTo(Command command, bool formats = true)
    {
        command.Add(_record);
        if (formats)
            command.Add(_format);
    }

    public string Format(ParseResult result) => result.GetRequiredValue(_format);

    /// <param name="create">False where there has to be a record already.</param>
    public async Task<Record> OpenAsync(ParseResult result, bool create, CancellationToken cancel)
    {
        var place = result.GetValue(_record) ?? Environment.GetEnvironmentVariable(Variable) ?? DefaultFile;
        if (place.StartsWith("postgres://", StringComparison.Ordinal) || place.StartsWith("postgresql://", StringComparison.Ordinal))
            return await PostgresRecord.OpenAsync(place, cancel: cancel).ConfigureAwait(false);
        if (!create && !File.Exists(place))
            throw new UserErrorException($"{place}: there is no such record; make one with selon add, or give another with --record");
        return await SqliteRecord.OpenAsync(place, cancel: cancel).ConfigureAwait(false);
    }
}
