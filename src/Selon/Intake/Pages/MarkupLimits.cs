namespace Selon.Intake.Pages;

/// <summary>
/// Looks through markup before it is parsed. HTML parsers take a time that grows with the square of depth and of an element's attributes, so that a small
/// hostile page could hold them for hours; no page of news comes near these limits.
/// </summary>
internal static class MarkupLimits
{
    private const int MostElements = 100_000;
    private const int MostAttributes = 2_000;

    /// <summary>Elements left open, some of which a parser would close itself.</summary>
    private const int Deepest = 700;

    private const string Remedy = "give the article's text instead.";

    /// <summary>Why the page is not parsed; null where it is.</summary>
    public static string? Reason(ReadOnlySpan<char> html)
    {
        var (elements, depth) = (0, 0);
        for (var at = 0; at < html.Length;)
        {
            var next = html[at..].IndexOf('<');
            if (next < 0 || at + next + 1 >= html.Length)
                return null;
            at += next + 1;
            if (html[at..].StartsWith("!--"))
                at = Behind(html, at, "-->");
            else if (html[at] == '/')
                depth = Math.Max(0, depth - 1);
            else if (char.IsAsciiLetter(html[at]))
            {
                var end = html[at..].StartsWith("script", StringComparison.OrdinalIgnoreCase) ? "</script" : html[at..].StartsWith("style", StringComparison.OrdinalIgnoreCase) ? "</style" : null;
                var attributes = Attributes(html, ref at, out var closed);
                at = end is null ? at : Behind(html, at, end);
                closed |= end is not null;
                elements++;
                depth += closed ? 0 : 1;
                if (attributes > MostAttributes)
                    return $"has an element with more than {MostAttributes} attributes, which no article has; {Remedy}";
                if (elements > MostElements)
                    return $"has more than {MostElements} elements, which no article has; {Remedy}";
                if (depth > Deepest)
                    return $"nests its elements more than {Deepest} deep, which no article does; {Remedy}";
            }
        }

        return null;
    }

    private static int Behind(ReadOnlySpan<char> html, int at, string end)
    {
        var found = html[at..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? html.Length : at + found + end.Length;
    }

    /// <summary>Counts a tag's attributes and goes behind it; a tag that closes itself, or that never has an end tag, is closed.</summary>
    private static int Attributes(ReadOnlySpan<char> html, ref int at, out bool closed)
    {
        var start = at;
        while (at < html.Length && char.IsAsciiLetterOrDigit(html[at]))
            at++;
        closed = NeedsNoEnd(html[start..at]);
        var (count, quote, afterEquals) = (0, '\0', false);
        for (; at < html.Length; at++)
        {
            var character = html[at];
            if (quote != '\0')
                quote = character == quote ? '\0' : quote;
            else if (character is '"' or '\'' && afterEquals)
                quote = character;
            else if (character == '>')
                break;
            else if (char.IsWhiteSpace(character) && at + 1 < html.Length && !char.IsWhiteSpace(html[at + 1]))
                count++;
            if (!char.IsWhiteSpace(character))
                afterEquals = character == '=';
        }

        closed |= at > start && at < html.Length && html[at - 1] == '/';
        at = Math.Min(at + 1, html.Length);
        return count;
    }

    private static bool NeedsNoEnd(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[8];
        return name.Length <= lower.Length && lower[..name.ToLowerInvariant(lower)] is "p" or "br" or "img" or "input" or "meta" or "link" or "hr" or "li" or "td" or "tr" or "th" or "dt" or "dd"
            or "option" or "source" or "area" or "col" or "embed" or "wbr" or "track" or "param" or "base" or "tbody" or "thead";
    }
}
