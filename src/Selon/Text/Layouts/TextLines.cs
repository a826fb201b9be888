using System.Buffers;

namespace Selon.Text.Layouts;

/// <summary>Cuts a text into its visible stretches: one a line, or one a paragraph where the text was wrapped by hand.</summary>
internal static class TextLines
{
    /// <summary>Wrapped text keeps its lines about this short.</summary>
    private const int WidestWrap = 120;

    /// <summary>Fewer lines than this that break for want of room prove nothing.</summary>
    private const int FewestWraps = 3;

    /// <summary>Wrapping is seldom exact to the letter.</summary>
    private const int Slack = 4;

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    public static List<TextLine> Of(string text)
    {
        var lines = Split(text);
        return Width(text, lines) is { } width ? Join(text, lines, width) : lines;
    }

    private static List<TextLine> Split(string text)
    {
        var lines = new List<TextLine>();
        var blanks = 0;
        for (var at = 0; at < text.Length;)
        {
            var length = text.AsSpan(at).IndexOfAny(Breaks);
            var end = length < 0 ? text.Length : at + length;
            var (start, stop) = Trim(text, at, end);
            if (stop > start)
            {
                lines.Add(new TextLine(new TextSpan(start, stop), blanks > 0));
                blanks = 0;
            }
            else
                blanks++;
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return lines;
    }

    /// <summary>White space at both ends, and the marks of Markdown for a heading, an item or a quotation in front.</summary>
    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
            start++;
        while (end > start && IsBlank(text[end - 1]))
            end--;
        var mark = start;
        while (mark < end && text[mark] is '#' or '>' or '*' or '•' or '‣' or '▪')
            mark++;
        if (mark == start || mark == end || !char.IsWhiteSpace(text[mark]))
            return (start, end);
        while (IsBlank(text[mark]))
            mark++;
        return char.IsPunctuation(text[mark]) && text[mark] is not ('«' or '"' or '“' or '(' or '[') ? (start, end) : (mark, end);
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) || character is '\uFEFF' or '\u200B' or '\u200E' or '\0';

    /// <summary>The width that the text was wrapped to by hand; null where each line is a paragraph.</summary>
    private static int? Width(string text, List<TextLine> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Span.Length);
        if (width > WidestWrap)
            return null;
        var (wraps, pairs) = (0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i].AfterBlank)
                continue;
            pairs++;
            if (IsFull(text, lines[i - 1], lines[i], width))
                wraps++;
        }

        return wraps >= FewestWraps && wraps * 3 > pairs * 2 ? width : null;
    }

    /// <summary>True where the next line's first word would not have fitted on the line.</summary>
    private static bool IsFull(string text, TextLine line, TextLine next, int width)
    {
        var word = next.Span.In(text).AsSpan();
        var space = word.IndexOfAny(" \t\u00A0");
        return line.Span.Length + 1 + (space < 0 ? word.Length : space) > width - Slack;
    }

    private static List<TextLine> Join(string text, List<TextLine> lines, int width)
    {
        var joined = new List<TextLine>();
        TextLine? last = null;
        foreach (var line in lines)
        {
            if (last is { } above && !line.AfterBlank && IsFull(text, above, line, width))
                joined[^1] = joined[^1] with { Span = joined[^1].Span.Union(line.Span) };
            else
                joined.Add(line);
            last = line;
        }

        return joined;
    }
}
