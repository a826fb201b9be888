using System.Text.Json;
using Selon.Copies;
using Selon.Storage.Rows;
using Selon.Stories.Digests;

namespace Selon.Storage;

/// <summary>Finds which articles of a record a new one comes from, and which come from it.</summary>
internal sealed class Copying(IRecordSession session, DigestCache cache)
{
    private const int MostOfFingerprint = 24;
    private const double LeastShared = 3;

    /// <summary>What a run of words counts that many articles have: in a large record any two share some.</summary>
    private const double Common = 0.1;

    private const int MostCompared = 8;

    public async Task FindAsync(ArticleRow article, PreparedEntry entry, bool known)
    {
        if (known)
            await session.RemoveCopiesAsync(article.Id).ConfigureAwait(false);
        var postings = await session.PostingsAsync(entry.Fingerprints, 0, int.MaxValue, MostOfFingerprint).ConfigureAwait(false);
        var counts = postings.CountBy(posting => posting.Hash).ToDictionary();
        var candidates = postings.Where(posting => posting.Article != article.Id).GroupBy(posting => posting.Article, posting => counts[posting.Hash] < MostOfFingerprint ? 1 : Common)
            .Select(hit => (hit.Key, Value: hit.Sum())).Where(hit => hit.Value >= LeastShared).OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key).Take(MostCompared).Select(hit => hit.Key).ToList();
        if (candidates.Count == 0)
            return;
        var rows = (await session.ArticlesAsync(candidates).ConfigureAwait(false)).ToDictionary(row => row.Id);
        var (originals, copies) = (new List<CopyRow>(), new List<CopyRow>());
        foreach (var other in await cache.OfAsync(session, await session.DigestKeysAsync(candidates).ConfigureAwait(false)).ConfigureAwait(false))
        {
            if (CopyFinder.Compare(entry.Text, CopyText.Of(await TextAsync(rows[other.Key.Id]).ConfigureAwait(false))) is not { } match)
                continue;
            var (isCopy, confidence) = CopyDirection.Of(Side(entry.Digest), Side(other.Digest), match, firstCameLater: true);
            if (isCopy)
                originals.Add(Row(article.Id, other.Key.Id, match, confidence));
            else
                copies.Add(Row(other.Key.Id, article.Id, match.Reverse(), confidence));
        }

        await KeepAsync(article.Id, originals).ConfigureAwait(false);
        foreach (var copy in copies)
            await KeepAsync(copy.Article, [.. (await session.CopiesAsync([copy.Article]).ConfigureAwait(false)).Where(row => row.Article == copy.Article), copy]).ConfigureAwait(false);
    }

    /// <summary>Keeps of the articles that one may come from those that it takes to explain it.</summary>
    private async Task KeepAsync(long article, List<CopyRow> originals)
    {
        if (originals.Count == 0)
            return;
        var times = (await session.ArticlesAsync([.. originals.Select(row => row.Original)]).ConfigureAwait(false)).ToDictionary(row => row.Id, row => (row.Day, row.Minute ?? 0, row.Id));
        var kept = Originals.Of([.. originals.OrderBy(row => times[row.Original]).Select(row => (row.Share, CopySpans.Read(row.Spans)))]);
        var ordered = originals.OrderBy(row => times[row.Original]).ToList();
        await session.ReplaceOriginalsAsync(article, [.. kept.Select(i => ordered[i])]).ConfigureAwait(false);
    }

    private async Task<string> TextAsync(ArticleRow article)
    {
        using var document = JsonDocument.Parse(Packed.Open((await session.VersionAsync(article.Id, article.Version).ConfigureAwait(false))!.Reading));
        return document.RootElement.GetProperty("document").GetProperty("text").GetString()!;
    }

    private static CopySide Side(ArticleDigest digest) => new(digest.Publisher, digest.Day, digest.Minute, digest.Credits);

    private static CopyRow Row(long article, long original, CopyMatch match, double confidence) =>
        new() { Article = article, Original = original, Share = Math.Round(match.Share, 3), Confidence = confidence, Spans = CopySpans.Write(match.Spans) };
}
