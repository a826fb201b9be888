using System.Globalization;
using System.Text;

namespace Selon.Formats.Html;

/// <summary>
/// A stretch of text with its marks. Marks may cross each other and elements may not: where a mark ends inside another one, that one is closed and opened
/// again behind it.
/// </summary>
internal sealed class MarkedText(string text, IReadOnlyList<Mark> marks, int article)
{
    private readonly List<Mark> _open = [];
    private readonly HashSet<int> _numbered = [];
    private readonly StringBuilder _html = new();

    public string Write(TextSpan range)
    {
        _html.Clear();
        var inside = marks.Where(m => m.Span.Overlaps(range)).ToList();
        var at = range.Start;
        foreach (var edge in Edges(inside, range))
        {
            _html.Append(HtmlText.Escape(text.AsSpan(at, edge - at)));
            at = edge;
            Close(edge, last: edge == range.End);
            foreach (var mark in inside.Where(m => Math.Max(m.Span.Start, range.Start) == edge && edge < range.End))
                Open(mark);
        }

        return _html.ToString();
    }

    private static SortedSet<int> Edges(IEnumerable<Mark> marks, TextSpan range)
    {
        var edges = new SortedSet<int> { range.End };
        foreach (var mark in marks)
        {
            edges.Add(Math.Max(mark.Span.Start, range.Start));
            edges.Add(Math.Min(mark.Span.End, range.End));
        }

        return edges;
    }

    private void Close(int edge, bool last)
    {
        var lowest = last ? 0 : _open.FindIndex(m => m.Span.End <= edge);
        if (lowest < 0)
            return;
        var closed = _open[lowest..];
        _open.RemoveRange(lowest, closed.Count);
        for (var i = closed.Count - 1; i >= 0; i--)
            _html.Append(closed[i].Kind == MarkKind.Content ? "</mark>" : "</span>");
        if (!last)
            closed.Where(m => m.Span.End > edge).ToList().ForEach(Open);
    }

    private void Open(Mark mark)
    {
        _open.Add(mark);
        var stance = SchemaWords.Of(mark.Stance);
        _html.Append(mark.Kind switch
        {
            MarkKind.Content => $"<mark class=\"{stance} room{mark.Room}\">",
            MarkKind.Time => $"<span class=\"time\" title=\"{HtmlText.Escape(mark.Title)}\">",
            MarkKind.Source => "<span class=\"source\">",
            MarkKind.Citing => "<span class=\"citing\">",
            _ => $"<span class=\"cue {stance}\">",
        });
        if (mark.First && _numbered.Add(mark.Number))
        {
            var number = mark.Number.ToString(CultureInfo.InvariantCulture);
            _html.Append($"<a class=\"ref\" id=\"a{article}-r{number}\" href=\"#a{article}-s{number}\" aria-label=\"statement {number}\">{number}</a>");
        }
    }
}
