namespace Selon.Quality.Cases;

/// <summary>Reads tables of cases in Markdown whose first column is a text with what is to be found in brackets.</summary>
internal static class MarkedTable
{
    /// <summary>The rows with so many cells, each with its line from 1; the head and what stands between tables is passed over. The first and the last cell, outside the bars, are empty.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Rows(IReadOnlyList<string> lines, int columns)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = lines[i].Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == columns + 2 && cells[1] != "text" && !cells[1].StartsWith("--", StringComparison.Ordinal))
                yield return (i + 1, cells);
        }
    }

    /// <summary>The text without brackets, and the words that stand in them.</summary>
    public static (string Text, IReadOnlyList<string> Words) Unmarked(string marked)
    {
        var parts = marked.Split('[', ']');
        return (string.Concat(parts), [.. parts.Where((_, at) => at % 2 == 1)]);
    }
}
