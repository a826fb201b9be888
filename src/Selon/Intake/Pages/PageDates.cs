using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Selon.Languages;
using Selon.Text.Layouts;

namespace Selon.Intake.Pages;

/// <summary>Finds the day on which a page's article was published, as its own place counts days.</summary>
internal static class PageDates
{
    /// <summary>A day that a page's description gives may lie this far from the one in its address.</summary>
    private const int FarthestFromAddress = 3;

    private const int OldestYear = 1990;

    /// <summary>In the order of trust. What says when a page was changed, made or indexed is not among them.</summary>
    private static readonly string[] Properties =
    [
        "meta[property='article:published_time' i]", "meta[name='article:published_time' i]", "meta[property='og:article:published_time' i]", "meta[property='og:published_time' i]",
        "meta[itemprop='datePublished' i]", "[itemprop='datePublished' i][datetime]", "[itemprop='datePublished' i][content]", "[itemprop='datePublished' i]",
        "meta[name='parsely-pub-date' i]", "meta[name='sailthru.date' i]", "meta[name='publish-date' i]", "meta[name='publishdate' i]", "meta[name='pubdate' i]", "meta[name='publication_date' i]",
        "meta[name='dc.date.issued' i]", "meta[name='dcterms.issued' i]", "meta[name='dc.date.created' i]", "meta[name='dcterms.created' i]", "meta[name='dc.date' i]", "meta[name='cxenseparse:recs:publishtime' i]",
        "meta[name='date' i]", "time[pubdate][datetime]", "article header time[datetime]", "article time[datetime]", "main time[datetime]", "time[datetime]",
    ];

    private static readonly CalendarWords[] Calendars =
    [
        CalendarWords.Load(PackFiles.Embedded("fr"), [], dayFirst: true), CalendarWords.Load(PackFiles.Embedded("en"), [], dayFirst: false),
    ];

    public static DateOnly? Published(IHtmlDocument document, LinkedData data, Uri? url)
    {
        var address = OfAddress(url);
        var told = Parse(data.Published) ?? FirstOf(document);
        if (address is { } day && (told is null || Math.Abs(told.Value.DayNumber - day.DayNumber) > FarthestFromAddress))
            return day;
        return told;
    }

    /// <summary>The moment that an ISO 8601 date with time and offset names; null for other text.</summary>
    public static DateTimeOffset? ParseMoment(string? text) =>
        text is not null && text.Contains('T', StringComparison.Ordinal) && DateTimeOffset.TryParseExact(text.Trim(), ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? moment : null;

    /// <summary>Reads a day out of ISO 8601, RFC 1123, or words; null where there is none or it can be read in two ways.</summary>
    public static DateOnly? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var trimmed = text.Trim();
        if (trimmed.Length >= 8 && trimmed.AsSpan(0, 8).IndexOfAnyExceptInRange('0', '9') < 0 && (trimmed.Length == 8 || !char.IsAsciiDigit(trimmed[8])))
            return Day(trimmed[..4], trimmed[4..6], trimmed[6..8]);
        foreach (var calendar in Calendars)
        {
            var cursor = new TextCursor(trimmed, 0);
            if (calendar.TryReadDay(ref cursor, out var date) && date is { Year: >= OldestYear })
                return date;
        }

        return null;
    }

    private static DateOnly? FirstOf(IHtmlDocument document)
    {
        foreach (var property in Properties)
            foreach (var element in document.QuerySelectorAll(property))
                if (!IsChange(element) && Parse(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent) is { } day)
                    return day;
        return null;
    }

    /// <summary>True for a time at which the page was changed, or that belongs to another article or a comment.</summary>
    private static bool IsChange(IElement element)
    {
        if (element.LocalName == "meta")
            return false;
        for (var at = element; at is not null && at.LocalName != "article"; at = at.ParentElement)
            if (at.LocalName is "aside" or "footer" or "nav" || Says(at.ClassName) || Says(at.GetAttribute("itemprop")))
                return true;
        return false;

        static bool Says(string? names) => names is not null && (names.Contains("modif", StringComparison.OrdinalIgnoreCase) || names.Contains("updat", StringComparison.OrdinalIgnoreCase) ||
            names.Contains("comment", StringComparison.OrdinalIgnoreCase) || names.Contains("related", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The day in an address such as <c>/2023/09/12/…</c> or <c>/2023-09-12-…</c>; null where there is none.</summary>
    private static DateOnly? OfAddress(Uri? url)
    {
        var parts = url?.AbsolutePath.Split('/', '-', '_', '.') ?? [];
        for (var i = 0; i + 2 < parts.Length; i++)
            if (parts[i].Length == 4 && parts[i + 1].Length is 1 or 2 && parts[i + 2].Length is 1 or 2 && Day(parts[i], parts[i + 1], parts[i + 2]) is { } day)
                return day;
        return null;
    }

    private static DateOnly? Day(string year, string month, string day) =>
        Number(year) is >= OldestYear and < 2200 and var y && Number(month) is >= 1 and <= 12 and var m && Number(day) is >= 1 and var d && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;

    private static int Number(string digits) => int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;
}
