using Selon.Storage;

namespace Selon.Sqlite;

/// <summary>Opens records that are one SQLite file.</summary>
public static class SqliteRecord
{
    /// <summary>Opens the record in a file, and makes one where there is no file.</summary>
    /// <param name="path">The file; others lie beside it while it is open.</param>
    /// <param name="time">Tells when articles are added; null for the system's clock.</param>
    /// <exception cref="SelonException">The file is no record, was written by a newer Selon, or cannot be opened.</exception>
    public static async Task<Record> OpenAsync(string path, TimeProvider? time = null, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new Record(await SqliteStore.OpenAsync(Path.GetFullPath(path), cancel).ConfigureAwait(false), time ?? TimeProvider.System);
    }
}
