namespace Selon.Places;

/// <summary>The place's name in a dateline: what stands in front of comma, bracket, dash or day.</summary>
internal static class DatelineName
{
    public static (string Name, TextSpan Span)? Read(string text, TextSpan dateline)
    {
        var end = dateline.Start;
        while (end < dateline.End && text[end] is not (',' or '(' or '/' or '—' or '–' or '―') && !char.IsDigit(text[end]) && !(text[end] is '-' && text[end - 1] is ' '))
            end++;
        var span = new TextSpan(dateline.Start, dateline.Start + text[dateline.Start..end].TrimEnd(' ', '\u00A0').Length);
        return span.Length > 1 ? (span.In(text), span) : null;
    }
}
