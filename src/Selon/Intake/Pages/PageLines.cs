using System.Text;
using AngleSharp.Dom;

namespace Selon.Intake.Pages;

/// <summary>Renders a page's elements as lines of plain text.</summary>
internal sealed class PageLines
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "figure", "figcaption", "picture", "video", "audio", "iframe", "object", "svg", "canvas", "form", "button",
        "select", "textarea", "input", "nav", "aside", "footer", "head", "title", "label", "map", "math",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "header", "blockquote", "pre", "ul", "ol", "dl", "dt", "dd", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "address", "details", "summary", "center", "body", "tbody", "thead", "caption",
    };

    private readonly List<PageLine> _lines = [];
    private readonly StringBuilder _line = new();
    private int _linked;
    private int _visible;
    private int _breaks = 2;
    private bool _space;
    private bool _inLink;
    private PageLineKind _kind;

    public static List<PageLine> Of(INode root)
    {
        var lines = new PageLines();
        lines.Walk(root);
        lines.EndLine();
        return lines._lines;
    }

    private void Walk(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                Add(text.Data);
            else if (child is IElement element && !Silent.Contains(element.LocalName))
                Walk(element);
        }
    }

    private void Walk(IElement element)
    {
        var name = element.LocalName;
        if (name == "br")
        {
            EndLine();
            _breaks = Math.Min(2, _breaks + 1);
            return;
        }

        var breaks = Blocks.Contains(name) ? 2 : name is "li" or "tr" ? 1 : 0;
        var (kind, link) = (_kind, _inLink);
        if (breaks > 0)
            Break(breaks);
        _kind = name switch
        {
            ['h', >= '1' and <= '6'] => PageLineKind.Heading,
            "li" => PageLineKind.Item,
            "blockquote" => PageLineKind.Quotation,
            _ => kind,
        };
        _inLink |= name == "a" && element.HasAttribute("href");
        _space |= name is "td" or "th";
        Walk((INode)element);
        if (breaks > 0)
            Break(breaks);
        (_kind, _inLink) = (kind, link);
    }

    private void Break(int lines)
    {
        EndLine();
        _breaks = Math.Max(_breaks, lines);
    }

    private void EndLine()
    {
        if (_line.Length > 0)
        {
            _lines.Add(new PageLine(_line.ToString(), _kind, _visible == 0 ? 0 : (double)_linked / _visible, _breaks < 2));
            _breaks = 0;
        }

        _line.Clear();
        (_linked, _visible, _space) = (0, 0, false);
    }

    private void Add(string text)
    {
        foreach (var character in text)
        {
            if (character is ' ' or '\n' or '\r' or '\t' or '\f')
                _space = true;
            else if (char.IsWhiteSpace(character) && _line.Length == 0)
                _space = false;
            else if (character is not ('\u00AD' or '\u200B' or '\uFEFF') && !char.IsControl(character))
            {
                if (_space && _line.Length > 0)
                    _line.Append(' ');
                _space = false;
                _line.Append(character);
                if (char.IsWhiteSpace(character))
                    continue;
                _visible++;
                _linked += _inLink ? 1 : 0;
            }
        }
    }
}
