using System.Globalization;
using Microsoft.Data.Sqlite;
using Selon.Sql;
using Selon.Storage;

namespace Selon.Sqlite;

/// <summary>A record in one SQLite file.</summary>
internal sealed class SqliteStore : IRecordStore
{
    /// <summary>“Seln” in the file's header: tells a record from other databases.</summary>
    private const int ApplicationId = 0x53656C6E;

    private const int NotADatabase = 26;
    private const int WaitSeconds = 120;

    private readonly string _path;
    private readonly string _connection;

    private SqliteStore(string path)
    {
        _path = path;
        _connection = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = WaitSeconds, Pooling = true, ForeignKeys = false }.ToString();
    }

    /// <exception cref="SelonException">The file is no record, or one of a newer Selon, or cannot be opened.</exception>
    public static async Task<SqliteStore> OpenAsync(string path, CancellationToken cancel)
    {
        var store = new SqliteStore(path);
        try
        {
            await store.PrepareAsync(cancel).ConfigureAwait(false);
        }
        catch (SqliteException problem)
        {
            throw store.Told(problem);
        }

        return store;
    }

    public SelonException Told(Exception problem) => new(problem is SqliteException { SqliteErrorCode: NotADatabase }
        ? $"{_path} is no record; give another file with --record."
        : $"{_path}: {problem.Message.ReplaceLineEndings(" ").TrimEnd('.')}; see that the folder is there, may be written and is not full.", problem);

    public async Task<IRecordSession> BeginAsync(bool writing, CancellationToken cancel)
    {
        try
        {
            var connection = await ConnectAsync(cancel).ConfigureAwait(false);
            return new SqliteSession(connection, connection.BeginTransaction(deferred: !writing));
        }
        catch (SqliteException problem)
        {
            throw Told(problem);
        }
    }

    public async Task MigrateAsync(CancellationToken cancel)
    {
        using var connection = await ConnectAsync(cancel).ConfigureAwait(false);
        using var transaction = connection.BeginTransaction(deferred: false);
        for (var version = Number(connection, transaction, "PRAGMA user_version"); version < Schema.Version; version++)
        {
            Do(connection, transaction, SqliteSession.Dialect.Write(Schema.Steps[(int)version]));
            Do(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}"));
        }

        transaction.Commit();
    }

    public async Task CompactAsync(CancellationToken cancel)
    {
        using var connection = await ConnectAsync(cancel).ConfigureAwait(false);
        Do(connection, null, "INSERT INTO searched (searched) VALUES ('optimize'); VACUUM; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);");
    }

    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken cancel)
    {
        using var connection = await ConnectAsync(cancel).ConfigureAwait(false);
        using var command = new SqliteCommand("PRAGMA integrity_check", connection);
        using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var found = new List<string>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            found.Add(reader.GetString(0));
        return found is ["ok"] ? [] : found;
    }

    public ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }

    private async Task PrepareAsync(CancellationToken cancel)
    {
        using var connection = await ConnectAsync(cancel).ConfigureAwait(false);
        var (application, version) = (Number(connection, null, "PRAGMA application_id"), Number(connection, null, "PRAGMA user_version"));
        if (application != ApplicationId && Number(connection, null, "SELECT COUNT(*) FROM sqlite_master") > 0)
            throw new SelonException($"{_path} is a database of something else; give another file with --record.");
        if (version > Schema.Version)
            throw new SelonException(string.Create(CultureInfo.InvariantCulture, $"{_path} was written by a newer Selon (record {version}, this one knows {Schema.Version}); use that one, or another file with --record."));
        if (application == ApplicationId && version == Schema.Version)
            return;
        Do(connection, null, string.Create(CultureInfo.InvariantCulture, $"PRAGMA journal_mode = WAL; PRAGMA application_id = {ApplicationId};"));
        await MigrateAsync(cancel).ConfigureAwait(false);
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancel)
    {
        var connection = new SqliteConnection(_connection);
        await connection.OpenAsync(cancel).ConfigureAwait(false);
        Do(connection, null, "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;");
        return connection;
    }

    private static long Number(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = new SqliteCommand(sql, connection, transaction);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Do(SqliteConnection connection, SqliteTransaction? transaction, string sql)
    {
        using var command = new SqliteCommand(sql, connection, transaction);
        command.ExecuteNonQuery();
    }
}
