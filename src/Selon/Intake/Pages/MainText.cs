using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Selon.Intake.Pages;

/// <summary>Finds the text of a page's article: SmartReader finds its elements, and lines that belong to the page are dropped.</summary>
internal static class MainText
{
    /// <summary>Never fetched: SmartReader wants an address to resolve links against.</summary>
    private const string NoAddress = "https://page.invalid/";

    /// <summary>A body in the page's description that is so much longer than what was found is the better one.</summary>
    private const int MuchLonger = 3;

    private const int ShortestBody = 400;

    private const int LongestPage = 4_000_000;
    private const int MostElements = 12_000;
    private const int MostChildren = 2_000;
    private const int Deepest = 200;

    /// <param name="document">Is changed.</param>
    /// <param name="facts">What the page tells; a line that only repeats the title is dropped.</param>
    public static string Of(IHtmlDocument document, PageFacts facts)
    {
        PageCleaner.Clean(document);
        var lines = Elements(document) is { } body ? LineFilter.Keep(PageLines.Of(body), facts.Title) : [];
        var text = Write(lines);
        if (facts.Body is { Length: > ShortestBody } told && told.Length > text.Length * MuchLonger)
            return Write(LineFilter.Keep(PageLines.Of(Parsed(told)), facts.Title));
        return text;
    }

    private static IHtmlElement? Elements(IHtmlDocument document)
    {
        if (IsUnusual(document))
            return document.QuerySelector("article, main, [role='main']") as IHtmlElement ?? document.Body;
        var reader = new SmartReader.Reader(NoAddress, document) { ContinueIfNotReadable = true };
        return reader.GetArticle().Content is { Length: > 0 } content ? Parsed(content) : null;
    }

    /// <summary>True for a page so long, large, flat or deep that SmartReader, whose time grows with the square of each, would not come to an end.</summary>
    private static bool IsUnusual(IHtmlDocument document)
    {
        var (elements, pending) = (0, new Stack<(IElement Element, int Depth)>());
        if (document.DocumentElement is { } root)
            pending.Push((root, 0));
        if (document.Source.Length > LongestPage)
            return true;
        while (pending.TryPop(out var next))
        {
            if (++elements > MostElements || next.Depth > Deepest || next.Element.ChildNodes.Length > MostChildren)
                return true;
            foreach (var child in next.Element.Children)
                pending.Push((child, next.Depth + 1));
        }

        return false;
    }

    private static IHtmlElement Parsed(string html) => new HtmlParser().ParseDocument(html).Body!;

    private static string Write(List<PageLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 0)
                text.Append(line.Joined ? "\n" : "\n\n");
            text.Append(line.Text);
        }

        return text.ToString();
    }
}
