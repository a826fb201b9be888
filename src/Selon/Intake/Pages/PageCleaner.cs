using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Selon.Intake.Pages;

/// <summary>Takes out of a page what stands beside its article and says so by its names: captions, buttons, pop-ups, links to other articles.</summary>
internal static class PageCleaner
{
    /// <summary>An aside never holds a larger share of the page's paragraphs.</summary>
    private const double LargestAside = 0.12;

    public static void Clean(IHtmlDocument document)
    {
        if (document.Body is not { } body)
            return;
        FreeQuotations(body);
        var limit = LargestAside * ParagraphLength(body);
        var vocabulary = PageVocabulary.Default;
        foreach (var element in body.QuerySelectorAll("*").ToList())
        {
            if (element.ParentElement is null || !IsCandidate(element) || !(vocabulary.IsAside(element) || IsHidden(element)))
                continue;
            if (ParagraphLength(element) <= limit)
                element.Remove();
        }
    }

    /// <summary>A post of a social network that an article quotes stands alone in a wrapper which looks like buttons; it is put in the wrapper's place.</summary>
    private static void FreeQuotations(IElement body)
    {
        foreach (var quotation in body.QuerySelectorAll("blockquote").ToList())
        {
            if (quotation.ParentElement is { LocalName: "div" or "figure" or "section" } wrapper && wrapper.Children.All(child => child == quotation || child.LocalName is "script"))
                wrapper.Replace(quotation);
        }
    }

    private static bool IsCandidate(IElement element) =>
        element.LocalName is not ("article" or "main" or "body" or "html" or "h1" or "a" or "em" or "strong" or "b" or "i" or "img");

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true" ||
        element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>How many characters stand in the element's paragraphs.</summary>
    private static int ParagraphLength(IElement element)
    {
        var length = element.LocalName == "p" ? element.TextContent.Trim().Length : 0;
        if (length == 0)
            foreach (var paragraph in element.QuerySelectorAll("p"))
                length += paragraph.TextContent.Trim().Length;
        return length;
    }
}
