using System.Globalization;
using Dapper;
using Npgsql;
using Selon.Sql;
using Selon.Storage;

namespace Selon.Postgres;

/// <summary>A record in a PostgreSQL database, in the schema <c>selon</c>.</summary>
internal sealed class PostgresStore : IRecordStore
{
    /// <summary>“Seln”: the advisory lock under which one writer at a time adds.</summary>
    private const long Writing = 0x53656C6E;

    private readonly NpgsqlDataSource _source;
    private readonly string _place;

    private PostgresStore(NpgsqlDataSource source, string place) => (_source, _place) = (source, place);

    /// <exception cref="SelonException">The database cannot be reached, or holds a record of a newer Selon.</exception>
    public static async Task<PostgresStore> OpenAsync(string address, CancellationToken cancel)
    {
        var settings = PostgresAddress.Read(address);
        settings.SearchPath = "selon";
        settings.ApplicationName = "selon";
        var store = new PostgresStore(NpgsqlDataSource.Create(settings.ConnectionString), $"{settings.Host}/{settings.Database}");
        try
        {
            await store.PrepareAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception problem) when (problem is NpgsqlException or System.Net.Sockets.SocketException)
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw store.Told(problem);
        }
        catch (SelonException)
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }

        return store;
    }

    public async Task<IRecordSession> BeginAsync(bool writing, CancellationToken cancel)
    {
        try
        {
            var connection = await _source.OpenConnectionAsync(cancel).ConfigureAwait(false);
            var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
            if (writing)
                await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@Writing)", new { Writing }, transaction).ConfigureAwait(false);
            return new PostgresSession(connection, transaction);
        }
        catch (NpgsqlException problem)
        {
            throw Told(problem);
        }
    }

    public async Task MigrateAsync(CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancel).ConfigureAwait(false);
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@Writing)", new { Writing }, transaction).ConfigureAwait(false);
        await connection.ExecuteAsync("CREATE SCHEMA IF NOT EXISTS selon; CREATE TABLE IF NOT EXISTS selon.record (version BIGINT NOT NULL)", transaction: transaction).ConfigureAwait(false);
        var version = await connection.ExecuteScalarAsync<long>("SELECT COALESCE(MAX(version), 0) FROM selon.record", transaction: transaction).ConfigureAwait(false);
        if (version > Schema.Version)
            throw new SelonException(string.Create(CultureInfo.InvariantCulture, $"{_place} was written by a newer Selon (record {version}, this one knows {Schema.Version}); use that one, or another database with --record."));
        for (; version < Schema.Version; version++)
        {
            await connection.ExecuteAsync(PostgresSession.Dialect.Write(Schema.Steps[(int)version]), transaction: transaction).ConfigureAwait(false);
            await connection.ExecuteAsync("DELETE FROM record; INSERT INTO record (version) VALUES (@next)", new { next = version + 1 }, transaction).ConfigureAwait(false);
        }

        await transaction.CommitAsync(cancel).ConfigureAwait(false);
    }

    public async Task CompactAsync(CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel).ConfigureAwait(false);
        await connection.ExecuteAsync("VACUUM ANALYZE").ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancel)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel).ConfigureAwait(false);
        var orphans = await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM version v WHERE v.article = a.id AND v.number = a.version)").ConfigureAwait(false);
        return orphans == 0 ? [] : [string.Create(CultureInfo.InvariantCulture, $"{orphans} articles have no reading")];
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task PrepareAsync(CancellationToken cancel)
    {
        await MigrateAsync(cancel).ConfigureAwait(false);
    }

    public SelonException Told(Exception problem) => new($"{_place}: {problem.Message.ReplaceLineEndings(" ").TrimEnd('.')}; see that the server runs and lets you in.", problem);
}
