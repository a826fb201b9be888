namespace Selon.Text.Layouts;

/// <summary>What a line's look tells: whether it ends as a sentence, whether it can be a title or a heading.</summary>
internal static class LineShape
{
    private const int LongestTitle = 180;
    private const int LongestHeading = 110;
    private const int MostHeadingWords = 14;

    private const string ClosingMarks = "\"'”’»)]";

    /// <summary>True where the line ends with a full stop or its like, behind which quotation marks and brackets may close.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        line = TrimClosing(line);
        return !line.IsEmpty && line[^1] is '.' or '!' or '?' or '…' or ':' or ';' or ',' or '。' or '！' or '？';
    }

    /// <summary>True for a short line with a capital that stands above a text and is no sentence of it.</summary>
    public static bool CanBeTitle(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestTitle || Words(line) < 2 || !BeginsBig(line))
            return false;
        var inner = TrimClosing(line);
        if (inner.IsEmpty || inner[^1] is ',' or ';' or ':')
            return false;
        return inner[^1] is not ('.' or '…') || inner.EndsWith("...", StringComparison.Ordinal) || IsTitleCase(line);
    }

    /// <summary>True for a short line with a capital and no punctuation at its end.</summary>
    public static bool CanBeHeading(ReadOnlySpan<char> line) =>
        IsCapitals(line) || (line.Length <= LongestHeading && Words(line) <= MostHeadingWords && BeginsBig(line) && !EndsSentence(line));

    public static bool IsQuotation(ReadOnlySpan<char> line) => line[0] is '"' or '“' or '«' or '‘' or '„' or '—' or '–' or '-';

    public static int Words(ReadOnlySpan<char> line)
    {
        var (words, inside) = (0, false);
        foreach (var character in line)
        {
            var letter = char.IsLetterOrDigit(character);
            if (letter && !inside)
                words++;
            inside = letter || character is '\'' or '’' or '-';
        }

        return words;
    }

    private static bool BeginsBig(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
            if (char.IsLetterOrDigit(character))
                return !char.IsLower(character);
        return false;
    }

    private static ReadOnlySpan<char> TrimClosing(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty && (ClosingMarks.Contains(line[^1]) || char.IsWhiteSpace(line[^1])))
            line = line[..^1];
        return line;
    }

    /// <summary>True where at most eight words stand all in capitals.</summary>
    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        var letters = 0;
        foreach (var character in line)
        {
            if (char.IsLower(character))
                return false;
            if (char.IsLetter(character))
                letters++;
        }

        return letters >= 4 && Words(line) <= 8;
    }

    /// <summary>True where nearly all long words have a capital, as English headlines do.</summary>
    private static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        var (longWords, big) = (0, 0);
        for (var i = 0; i < line.Length;)
        {
            var start = i;
            while (i < line.Length && (char.IsLetter(line[i]) || line[i] is '\'' or '’'))
                i++;
            if (i - start >= 4)
            {
                longWords++;
                if (char.IsUpper(line[start]))
                    big++;
            }

            if (i == start)
                i++;
        }

        return longWords >= 3 && big * 10 >= longWords * 8;
    }
}
