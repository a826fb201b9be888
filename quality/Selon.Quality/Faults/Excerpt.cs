namespace Selon.Quality.Faults;

/// <summary>Text around spans, for a reader of faults.</summary>
internal static class Excerpt
{
    private const int Reach = 400;

    /// <summary>The sentences that hold the spans, on one line.</summary>
    public static string Around(string text, IEnumerable<TextSpan> spans)
    {
        var (start, end) = (text.Length, 0);
        foreach (var span in spans)
            (start, end) = (Math.Min(start, span.Start), Math.Max(end, span.End));
        if (start > end)
            return "";
        var (from, to) = (start, end);
        while (from > 0 && from > start - Reach && !Ends(text, from - 1))
            from--;
        while (to < text.Length && to < end + Reach && !(to > 0 && Ends(text, to - 1) && to > end))
            to++;
        return OneLine(text[from..to]);
    }

    public static string Of(string text, TextSpan? span) => span is { } s ? OneLine(s.In(text)) : "none";

    public static string Of(string text, IReadOnlyList<TextSpan> ranges) =>
        ranges.Count == 0 ? "none" : string.Join(" // ", ranges.Select(x => OneLine(x.In(text))));

    public static string OneLine(string text) => text.Trim().ReplaceLineEndings(" ⏎ ");

    private static bool Ends(string text, int at) =>
        text[at] == '\n' || (char.IsWhiteSpace(text[at]) && at > 0 && text[at - 1] is '.' or '!' or '?' or '…');
}
