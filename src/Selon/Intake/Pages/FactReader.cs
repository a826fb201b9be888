using AngleSharp.Html.Dom;

namespace Selon.Intake.Pages;

/// <summary>Reads what a page tells of its article: JSON-LD first, then OpenGraph and other meta elements, then what is to be seen.</summary>
internal static class FactReader
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " » ", " :: "];

    public static PageFacts Read(IHtmlDocument document, Uri? url)
    {
        var data = LinkedData.Read(document);
        var publisher = data.Publisher ?? Meta(document, "og:site_name") ?? Meta(document, "publisher") ?? Meta(document, "application-name");
        var address = Canonical(document, url) ?? url;
        return new PageFacts(Title(document, data, publisher), Author(document, data), publisher, PageDates.Published(document, data, address), Language(document, data), address, data.Body);
    }

    private static string? Title(IHtmlDocument document, LinkedData data, string? publisher)
    {
        var title = Meta(document, "og:title") ?? data.Headline ?? Meta(document, "twitter:title") ?? Heading(document) ?? Clean(document.Title);
        return title is null ? null : WithoutSite(title, publisher, Heading(document));
    }

    /// <summary>Cuts the outlet's name off a title's end, and whatever else stands behind the page's own heading.</summary>
    private static string WithoutSite(string title, string? publisher, string? heading)
    {
        if (heading is { Length: > 10 } && title.StartsWith(heading, StringComparison.Ordinal))
            return heading;
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && (publisher is not null && title[(at + separator.Length)..].Trim().Equals(publisher, StringComparison.OrdinalIgnoreCase)))
                return title[..at].Trim();
        }

        return title;
    }

    private static string? Heading(IHtmlDocument document)
    {
        var headings = document.QuerySelectorAll("h1");
        return headings.Length == 1 ? Clean(headings[0].TextContent) : Clean(document.QuerySelector("article h1")?.TextContent ?? document.QuerySelector("[itemprop='headline' i]")?.TextContent);
    }

    private static string? Author(IHtmlDocument document, LinkedData data)
    {
        var author = data.Author ?? Meta(document, "author") ?? Meta(document, "article:author") ?? Meta(document, "parsely-author") ?? Meta(document, "dc.creator") ??
            Clean(document.QuerySelector("[rel~='author' i], [itemprop='author' i] [itemprop='name' i], [itemprop='author' i]")?.TextContent);
        return author is null || author.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? null : Bylines.Names(author);
    }

    private static string? Language(IHtmlDocument document, LinkedData data)
    {
        var tag = document.DocumentElement?.GetAttribute("lang") is { Length: > 0 } lang ? lang
            : document.DocumentElement?.GetAttribute("xml:lang") is { Length: > 0 } xml ? xml
            : data.Language ?? Meta(document, "og:locale") ?? document.QuerySelector("meta[http-equiv='content-language' i]")?.GetAttribute("content");
        var main = tag?.Trim().Split('-', '_', ',')[0].ToLowerInvariant();
        return main is { Length: 2 or 3 } && main.All(char.IsAsciiLetter) ? main : null;
    }

    private static Uri? Canonical(IHtmlDocument document, Uri? url)
    {
        var address = document.QuerySelector("link[rel~='canonical' i]")?.GetAttribute("href") ?? Meta(document, "og:url");
        if (string.IsNullOrWhiteSpace(address))
            return null;
        var found = url is not null && Uri.TryCreate(url, address, out var joined) ? joined : Uri.TryCreate(address, UriKind.Absolute, out var absolute) ? absolute : null;
        return found is { Scheme: "http" or "https" } ? found : null;
    }

    private static string? Meta(IHtmlDocument document, string name) =>
        Clean(document.QuerySelector($"meta[property='{name}' i], meta[name='{name}' i]")?.GetAttribute("content"));

    /// <summary>One line of text; null where nothing is left.</summary>
    private static string? Clean(string? text)
    {
        var clean = text is null ? "" : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }
}
