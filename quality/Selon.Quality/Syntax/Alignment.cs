namespace Selon.Quality.Syntax;

/// <summary>Pairs the words of two analyses of one text, as the CoNLL 2018 shared task did: by their characters; inside multiword tokens by the longest common sequence of forms.</summary>
internal static class Alignment
{
    public static List<(int Gold, int Found)> Of(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> found)
    {
        var pairs = new List<(int, int)>();
        int g = 0, f = 0;
        while (g < gold.Count && f < found.Count)
        {
            if (gold[g].InMultiword || found[f].InMultiword)
            {
                var (gEnd, fEnd) = Region(gold, found, g, f);
                if (gEnd > g && fEnd > f)
                {
                    Common(gold, found, g, gEnd, f, fEnd, pairs);
                    (g, f) = (gEnd, fEnd);
                    continue;
                }
            }

            if (gold[g].Surface == found[f].Surface)
                pairs.Add((g++, f++));
            else if (gold[g].Surface.Start <= found[f].Surface.Start)
                g++;
            else
                f++;
        }

        return pairs;
    }

    /// <summary>The words of both sides up to where a multiword token of either side ends.</summary>
    private static (int Gold, int Found) Region(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> found, int g, int f)
    {
        int end;
        if (gold[g].InMultiword)
        {
            end = gold[g].Surface.End;
            if (!found[f].InMultiword && found[f].Surface.Start < gold[g].Surface.Start)
                return (g, f);
        }
        else
        {
            end = found[f].Surface.End;
            if (gold[g].Surface.Start < found[f].Surface.Start)
                return (g, f);
        }

        int gEnd = g, fEnd = f;
        while ((gEnd < gold.Count && gold[gEnd].Surface.Start < end) || (fEnd < found.Count && found[fEnd].Surface.Start < end))
        {
            if (gEnd < gold.Count && (fEnd >= found.Count || gold[gEnd].Surface.Start <= found[fEnd].Surface.Start))
            {
                if (gold[gEnd].InMultiword)
                    end = Math.Max(end, gold[gEnd].Surface.End);
                gEnd++;
            }
            else
            {
                if (found[fEnd].InMultiword)
                    end = Math.Max(end, found[fEnd].Surface.End);
                fEnd++;
            }
        }

        return (gEnd, fEnd);
    }

    private static void Common(IReadOnlyList<ScoredWord> gold, IReadOnlyList<ScoredWord> found, int g, int gEnd, int f, int fEnd, List<(int, int)> pairs)
    {
        var best = new int[gEnd - g + 1, fEnd - f + 1];
        for (var i = gEnd - g - 1; i >= 0; i--)
            for (var j = fEnd - f - 1; j >= 0; j--)
                best[i, j] = Same(gold[g + i], found[f + j]) ? best[i + 1, j + 1] + 1 : Math.Max(best[i + 1, j], best[i, j + 1]);
        for (int i = 0, j = 0; i < gEnd - g && j < fEnd - f;)
        {
            if (Same(gold[g + i], found[f + j]))
                pairs.Add((g + i++, f + j++));
            else if (best[i + 1, j] >= best[i, j + 1])
                i++;
            else
                j++;
        }
    }

    private static bool Same(ScoredWord gold, ScoredWord found) => string.Equals(gold.Form, found.Form, StringComparison.OrdinalIgnoreCase);
}
