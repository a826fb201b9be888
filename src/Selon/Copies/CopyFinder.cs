namespace Selon.Copies;

/// <summary>
/// Aligns the sentences of two articles: each with the one of the other that has the most of its words in the same order (longest common subsequence), so that cutting, reordering and rewording are survived. Quotations that
/// both have word for word, and little else, are no copy: two who heard the same man wrote them down.
/// </summary>
internal static class CopyFinder
{
    private const int LeastWords = 25;
    private const double LeastShare = 0.12;
    private const double QuotesAlone = 0.5;
    private const int ShortestPiece = 4;

    /// <summary>Share of the words of the longer of two sentences that have to stand in both in the same order.</summary>
    private const double Alike = 0.48;

    /// <summary>The same of the shorter one, where a sentence was cut.</summary>
    private const double Contained = 0.8;

    /// <summary>Null where they have nothing in common but chance.</summary>
    public static CopyMatch? Compare(CopyText text, CopyText other)
    {
        var index = other.Pieces.SelectMany((piece, i) => Pairs(piece).Select(pair => (pair, i))).ToLookup(pair => pair.pair, pair => pair.i, StringComparer.Ordinal);
        var found = new List<(CopyPiece Piece, int Other)>();
        var taken = new bool[other.Pieces.Count];
        foreach (var piece in text.Pieces.Where(piece => piece.Words.Count >= ShortestPiece))
        {
            var best = Pairs(piece).SelectMany(pair => index[pair]).CountBy(i => i).OrderByDescending(hit => hit.Value).ThenBy(hit => hit.Key).Take(4)
                .Select(hit => (hit.Key, Score: Score(piece.Words, other.Pieces[hit.Key].Words))).Where(hit => hit.Score > 0 && !taken[hit.Key]).OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Key).Select(hit => (int?)hit.Key).FirstOrDefault();
            if (best is not { } at)
                continue;
            taken[at] = true;
            found.Add((piece, at));
        }

        var words = found.Sum(pair => pair.Piece.Words.Count);
        var (share, ofShare) = ((double)words / Math.Max(1, text.Words), (double)found.Sum(pair => other.Pieces[pair.Other].Words.Count) / Math.Max(1, other.Words));
        var plain = found.Where(pair => !pair.Piece.Quoted).Sum(pair => pair.Piece.Words.Count);
        var whole = Math.Max(share, ofShare) >= QuotesAlone;
        if (share < LeastShare && ofShare < LeastShare || !whole && (words < LeastWords || plain < LeastWords))
            return null;
        return new CopyMatch(share, ofShare, Merge(found, other));
    }

    /// <summary>Neighbours on both sides are one span.</summary>
    private static List<CopySpan> Merge(List<(CopyPiece Piece, int Other)> found, CopyText other)
    {
        var spans = new List<CopySpan>();
        var last = (End: -1, Other: -2);
        foreach (var (piece, at) in found)
        {
            var of = other.Pieces[at].Span;
            if (spans.Count > 0 && at == last.Other + 1 && piece.Span.Start - last.End <= 2)
                spans[^1] = new CopySpan(spans[^1].Span.Union(piece.Span), spans[^1].Of.Union(of));
            else
                spans.Add(new CopySpan(piece.Span, of));
            last = (piece.Span.End, at);
        }

        return spans;
    }

    private static IEnumerable<string> Pairs(CopyPiece piece) => Enumerable.Range(0, Math.Max(0, piece.Words.Count - 1)).Select(i => $"{piece.Words[i]} {piece.Words[i + 1]}").Distinct(StringComparer.Ordinal);

    private static double Score(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var common = Common(words, others);
        var (longer, shorter) = ((double)common / Math.Max(words.Count, others.Count), (double)common / Math.Min(words.Count, others.Count));
        return longer >= Alike || shorter >= Contained && common >= 2 * ShortestPiece ? longer + shorter : 0;
    }

    private static int Common(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var row = new int[others.Count + 1];
        foreach (var word in words)
        {
            var diagonal = 0;
            for (var j = 0; j < others.Count; j++)
            {
                var above = row[j + 1];
                row[j + 1] = word == others[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
