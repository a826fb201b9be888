namespace Selon.Stories.Links;

/// <summary>How much of the wording two statements share.</summary>
internal static class WordOrder
{
    private const int Longest = 80;

    /// <summary>Length of the longest common subsequence of the words, as a share of the shorter.</summary>
    public static double Common(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var (n, m) = (Math.Min(Longest, words.Count), Math.Min(Longest, others.Count));
        if (n == 0 || m == 0)
            return 0;
        var row = new int[m + 1];
        for (var i = 0; i < n; i++)
        {
            var diagonal = 0;
            for (var j = 0; j < m; j++)
            {
                var above = row[j + 1];
                row[j + 1] = words[i] == others[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return (double)row[m] / Math.Min(n, m);
    }
}
