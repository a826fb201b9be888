using System.Data.Common;
using System.Runtime.CompilerServices;
using Selon.Storage.Reports;

namespace Selon.Storage;

/// <summary>
/// The store of all readings and of what links them. Open one with a driver, such as <c>SqliteRecord</c>. Several programs may write to one record; each batch is added as a whole or not at all.
/// </summary>
public sealed class Record : IAsyncDisposable
{
    private readonly IRecordStore _store;
    private readonly TimeProvider _time;
    private readonly DigestCache _digests = new();
    private readonly SemaphoreSlim _adding = new(1);

    internal Record(IRecordStore store, TimeProvider time) => (_store, _time) = (store, time);

    internal IRecordStore Store => _store;

    /// <summary>Keeps readings, in one transaction. An article that is there already, unchanged, changes nothing; one whose text has changed becomes a new version.</summary>
    /// <param name="entries">A few dozen at a time are kept fastest.</param>
    /// <returns>What became of each, in their order.</returns>
    public async Task<IReadOnlyList<Added>> AddAsync(IReadOnlyList<RecordEntry> entries, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var prepared = entries.AsParallel().AsOrdered().Select(PreparedEntry.Of).ToList();
        await _adding.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await KeepAsync(prepared, cancel).ConfigureAwait(false);
        }
        catch (DbException problem)
        {
            _digests.Clear(); // ids of articles that were not kept may be given again
            throw _store.Told(problem);
        }
        catch
        {
            _digests.Clear();
            throw;
        }
        finally
        {
            _adding.Release();
        }
    }

    private async Task<IReadOnlyList<Added>> KeepAsync(List<PreparedEntry> prepared, CancellationToken cancel)
    {
        await using var session = await _store.BeginAsync(writing: true, cancel).ConfigureAwait(false);
        var added = new List<Added>(prepared.Count);
        var adding = new Adding(session, _time.GetUtcNow(), _digests);
        foreach (var entry in prepared)
        {
            cancel.ThrowIfCancellationRequested();
            added.Add(await adding.AddAsync(entry).ConfigureAwait(false));
        }

        await session.CommitAsync(cancel).ConfigureAwait(false);
        return added;
    }

    /// <summary>Stories, the latest first.</summary>
    public Task<IReadOnlyList<StorySummary>> StoriesAsync(int most = int.MaxValue, CancellationToken cancel = default) => AskAsync(asking => asking.StoriesAsync(most), cancel);

    /// <summary>A story by its id, also that of one that was taken in by another, or the one of which most articles hold the words; null where there is none.</summary>
    public Task<StoryReport?> StoryAsync(string idOrWords, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(idOrWords);
        return AskAsync(asking => asking.StoryAsync(idOrWords), cancel);
    }

    /// <summary>All that speakers said whose names hold the words; null where nobody is so called.</summary>
    public Task<SpeakerReport?> WhoAsync(string name, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return AskAsync(asking => asking.WhoAsync(name), cancel);
    }

    /// <summary>Articles that hold all the words, in any form that the reader knows, best first.</summary>
    public Task<IReadOnlyList<SearchHit>> SearchAsync(string words, int most = 50, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        return AskAsync(asking => asking.SearchAsync(words, most), cancel);
    }

    /// <summary>The versions of an article, by its address or id; null where the record does not have it.</summary>
    public Task<VersionReport?> VersionsAsync(string addressOrId, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(addressOrId);
        return AskAsync(asking => asking.VersionsAsync(addressOrId), cancel);
    }

    /// <summary>How an article is sourced, by its address or id; null where the record does not have it.</summary>
    public Task<AuditReport?> AuditAsync(string addressOrId, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(addressOrId);
        return AskAsync(asking => asking.AuditAsync(addressOrId), cancel);
    }

    /// <summary>How an article is sourced that need not be in the record, beside what is: it is not kept.</summary>
    public async Task<AuditReport> AuditAsync(RecordEntry entry, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        await using var session = await _store.BeginAsync(writing: true, cancel).ConfigureAwait(false);
        var added = await new Adding(session, _time.GetUtcNow(), new DigestCache()).AddAsync(PreparedEntry.Of(entry)).ConfigureAwait(false);
        return (await new Asking(session).AuditAsync(added.Article).ConfigureAwait(false))!;
    }

    /// <summary>All articles with their newest readings, in the order of their addition.</summary>
    public async IAsyncEnumerable<RecordedReading> ReadingsAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        const int AtOnce = 100;
        var last = 0L;
        while (true)
        {
            var behind = last;
            (var readings, last) = await AskAsync(asking => asking.ReadingsAsync(behind, AtOnce), cancel).ConfigureAwait(false);
            if (readings.Count == 0)
                yield break;
            foreach (var reading in readings)
                yield return reading;
        }
    }

    /// <summary>All copies.</summary>
    public Task<IReadOnlyList<RecordedCopy>> CopiesAsync(CancellationToken cancel = default) => AskAsync(asking => asking.CopiesAsync(null), cancel);

    /// <summary>All links.</summary>
    public Task<IReadOnlyList<RecordedLink>> LinksAsync(CancellationToken cancel = default) => AskAsync(asking => asking.LinksAsync(), cancel);

    /// <summary>What the record holds, and what is wrong with it.</summary>
    public async Task<RecordStatus> CheckAsync(CancellationToken cancel = default)
    {
        var problems = await _store.CheckAsync(cancel).ConfigureAwait(false);
        await using var session = await _store.BeginAsync(writing: false, cancel).ConfigureAwait(false);
        return new RecordStatus(await session.CountAsync().ConfigureAwait(false), problems);
    }

    /// <summary>Gives space back that is not needed any more.</summary>
    public Task CompactAsync(CancellationToken cancel = default) => _store.CompactAsync(cancel);

    /// <summary>Closes the record.</summary>
    public ValueTask DisposeAsync()
    {
        _adding.Dispose();
        return _store.DisposeAsync();
    }

    private async Task<T> AskAsync<T>(Func<Asking, Task<T>> ask, CancellationToken cancel)
    {
        try
        {
            await using var session = await _store.BeginAsync(writing: false, cancel).ConfigureAwait(false);
            return await ask(new Asking(session)).ConfigureAwait(false);
        }
        catch (DbException problem)
        {
            throw _store.Told(problem);
        }
    }
}
