using System.Text;

namespace Selon.Formats.Html;

/// <summary>Makes text safe inside elements and quoted attribute values.</summary>
internal static class HtmlText
{
    public static string Escape(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                '\t' or '\n' or '\f' or '\r' => html.Append(' '),
                _ when char.IsControl(c) => html.Append('\uFFFD'), // no document may hold them, not even as references
                _ => html.Append(c),
            };
        }

        return html.ToString();
    }

    /// <summary>The address where it may stand in a link; null for a scheme that could run something.</summary>
    public static string? Link(Uri? url) =>
        url is { IsAbsoluteUri: true } && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps) ? Escape(url.AbsoluteUri) : null;
}
