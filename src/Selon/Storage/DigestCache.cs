using Selon.Storage.Rows;
using Selon.Stories.Digests;
using Selon.Stories.Matching;

namespace Selon.Storage;

/// <summary>The digests that were asked for last: articles of one affair come together, and each is compared with the same ones.</summary>
internal sealed class DigestCache
{
    private const int Most = 2000;

    private readonly Dictionary<(long, long), Known> _known = [];
    private readonly Queue<(long, long)> _order = [];

    /// <summary>A digest with its article's terms as weights.</summary>
    internal sealed record Known(DigestKeyRow Key, ArticleDigest Digest, TermVector Vector);

    /// <summary>The digests of the articles, in their order.</summary>
    public async Task<IReadOnlyList<Known>> OfAsync(IRecordSession session, IReadOnlyList<DigestKeyRow> keys)
    {
        var missing = keys.Where(key => !_known.ContainsKey((key.Id, key.Version))).Select(key => key.Id).ToList();
        if (missing.Count > 0)
        {
            var byId = keys.ToDictionary(key => key.Id);
            foreach (var row in await session.DigestsAsync(missing).ConfigureAwait(false))
                Keep(byId[row.Id], DigestFile.Unpack(row.Digest));
        }

        // The story may have changed since it was kept.
        return [.. keys.Select(key => _known[(key.Id, key.Version)] with { Key = key })];
    }

    public void Clear()
    {
        _known.Clear();
        _order.Clear();
    }

    private void Keep(DigestKeyRow key, ArticleDigest digest)
    {
        _known[(key.Id, key.Version)] = new Known(key, digest, TermVector.Of(digest.Terms));
        _order.Enqueue((key.Id, key.Version));
    }

    /// <summary>Forgets what was asked for long ago. Not while digests are being compared.</summary>
    public void Trim()
    {
        while (_order.Count > Most)
            _known.Remove(_order.Dequeue());
    }
}
