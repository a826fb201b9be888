namespace Selon.Text.Layouts;

/// <summary>The names in a dateline.</summary>
/// <param name="Places">What stands in front of comma, bracket, dash or day, parted by strokes.</param>
/// <param name="Agency">What stands in brackets; null where nothing does.</param>
internal sealed record DatelineNames(IReadOnlyList<TextSpan> Places, TextSpan? Agency)
{
    public static DatelineNames Read(string text, TextSpan dateline)
    {
        var places = new List<TextSpan>();
        var start = dateline.Start;
        while (start < dateline.End && char.IsUpper(text[start]))
        {
            var end = start;
            while (end < dateline.End && text[end] is not (',' or '(' or '/' or '—' or '–' or '―') && !char.IsDigit(text[end]) && !(text[end] is '-' && text[end - 1] is ' '))
                end++;
            var place = new TextSpan(start, start + text[start..end].TrimEnd(' ', '\u00A0').Length);
            if (place.Length > 1)
                places.Add(place);
            if (end >= dateline.End || text[end] is not '/')
                break;
            start = end + 1;
        }

        var open = text.IndexOf('(', dateline.Start, dateline.Length);
        var close = open < 0 ? -1 : text.IndexOf(')', open, dateline.End - open);
        return new DatelineNames(places, close > open + 1 && char.IsUpper(text[open + 1]) ? new TextSpan(open + 1, close) : null);
    }
}
