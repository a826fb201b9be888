using Selon.Storage;

namespace Selon.Postgres;

/// <summary>Opens records that lie in a PostgreSQL database.</summary>
public static class PostgresRecord
{
    /// <summary>Opens the record in a database, and makes one where it has none; its tables stand in the schema <c>selon</c>.</summary>
    /// <param name="address">Such as <c>postgres://ann@db.example/news</c>; <c>?host=/run/postgresql</c> takes a socket.</param>
    /// <param name="time">Tells when articles are added; null for the system's clock.</param>
    /// <exception cref="SelonException">The address is none, the database cannot be reached, or its record was written by a newer Selon.</exception>
    public static async Task<Record> OpenAsync(string address, TimeProvider? time = null, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(address);
        return new Record(await PostgresStore.OpenAsync(address, cancel).ConfigureAwait(false), time ?? TimeProvider.System);
    }
}
