using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Selon.Languages;
using Selon.Text.Layouts;

namespace Selon.Intake.Pages;

/// <summary>Takes the article out of a web page: its text, and what the page tells of it.</summary>
internal static class HtmlPage
{
    private const int FewestWords = 12;

    private const int DeclarationLength = 4_096;

    private static readonly System.Buffers.SearchValues<char> NameEnds = System.Buffers.SearchValues.Create("\"' ;>/?");

    public static IntakeResult Read(ReadOnlySpan<byte> bytes, string where, string id, string? charset, Uri? url, IntakeOptions options)
    {
        if (bytes.Length == 0)
            return IntakeResult.Refused(where, "is empty; give a page that holds an article.");
        var decoded = TextDecoder.Decode(bytes, charset ?? Declared(bytes), mend: true);
        return decoded.Text is { } html ? Read(html, where, id, url, options) : IntakeResult.Refused(where, decoded.Reason!);
    }

    public static IntakeResult Read(string html, string where, string id, Uri? url, IntakeOptions options)
    {
        if (string.IsNullOrWhiteSpace(html))
            return IntakeResult.Refused(where, "holds nothing but white space; give a page that holds an article.");
        if (MarkupLimits.Reason(html) is { } reason)
            return IntakeResult.Refused(where, reason);
        return html.Length < DeepStack.SmallPage ? Parse(html, where, id, url, options) : DeepStack.Run(() => Parse(html, where, id, url, options));
    }

    private static IntakeResult Parse(string html, string where, string id, Uri? url, IntakeOptions options)
    {
        var document = new HtmlParser().ParseDocument(html);
        var facts = FactReader.Read(document, url);
        var text = MainText.Of(document, facts);
        if (LineShape.Words(text) < FewestWords)
            return IntakeResult.Refused(where, NoText(document));
        var article = new Article
        {
            Id = id,
            Text = text,
            Title = facts.Title,
            Author = facts.Author,
            Publisher = facts.Publisher,
            PublishedOn = options.PublishedOn ?? facts.PublishedOn,
            Language = options.Language ?? LanguageRecognizer.Default.Recognize(text).Language ?? facts.Language,
            Url = facts.Url,
        };
        return IntakeResult.Of(article, where);
    }

    private static string NoText(IHtmlDocument document) => document.Scripts.Length > 0
        ? "holds no article text (its scripts may fetch it later); save the page from a browser once it is shown, or give the text."
        : "holds no article text; give the page of an article, not of a section or a search.";

    /// <summary>The charset that the page's first bytes declare; null where they declare none.</summary>
    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationLength)]);
        foreach (var sign in (string[])["charset=", "encoding="])
        {
            var at = head.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            var name = head[(at + sign.Length)..].TrimStart('"', '\'', ' ');
            var end = name.AsSpan().IndexOfAny(NameEnds);
            return end < 0 ? null : name[..end];
        }

        return null;
    }
}
