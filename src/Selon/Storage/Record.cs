namespace Selon.Storage;

/// <summary>
/// The store of all readings and of what links them. Open one with a driver, such as <c>SqliteRecord</c>. Several programs may write to one record; each batch is added as a whole or not at all.
/// </summary>
public sealed class Record : IAsyncDisposable
{
    private readonly IRecordStore _store;
    private readonly TimeProvider _time;

    internal Record(IRecordStore store, TimeProvider time) => (_store, _time) = (store, time);

    internal IRecordStore Store => _store;

    /// <summary>Keeps readings, in one transaction. An article that is there already, unchanged, changes nothing; one whose text has changed becomes a new version.</summary>
    /// <param name="entries">A few dozen at a time are kept fastest.</param>
    /// <returns>What became of each, in their order.</returns>
    public async Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<RecordEntry> entries, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var prepared = entries.AsParallel().AsOrdered().Select(PreparedEntry.Of).ToList();
        await using var session = await _store.BeginAsync(writing: true, cancel).ConfigureAwait(false);
        var added = new List<Added>(prepared.Count);
        var adding = new Adding(session, _time.GetUtcNow());
        foreach (var entry in prepared)
        {
            cancel.ThrowIfCancellationRequested();
            added.Add(await adding.AddAsync(entry).ConfigureAwait(false));
        }

        await session.CommitAsync(cancel).ConfigureAwait(false);
        return added;
    }

    /// <summary>Closes the record.</summary>
    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
