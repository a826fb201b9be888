using Selon.Text.Layouts;

namespace Selon.Text;

/// <summary>Tells an article's title, headings, datelines and running text from what belongs to the page around it.</summary>
internal sealed class LayoutAnalyzer(LayoutWords words)
{
    /// <summary>Datelines stand before this many paragraphs have been read.</summary>
    private const int DatelineDepth = 3;

    private readonly DatelineReader _datelines = new(words);

    public Layout Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = TextLines.Of(text);
        var furniture = FindFurniture(text, lines);
        if (lines.Count > 0 && furniture.All(kind => kind is not null))
            Array.Clear(furniture);
        var build = new LayoutBuilder(text);
        var title = TitleIndex(text, lines, furniture);
        var live = lines.Count(line => ClockPrefix(text, line) > 0) > 1;
        var paragraphs = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (furniture[i] is { } found)
                AddFurniture(build, lines[i].Span, found, paragraphs);
            else if (i == title)
                build.AddTitle(lines[i].Span);
            else if (IsHeading(text, lines, furniture, i))
                build.Add(lines[i].Span, BlockKind.Heading);
            else
            {
                AddParagraph(build, lines[i], live, paragraphs);
                paragraphs++;
            }
        }

        return build.Build();
    }

    private Furniture?[] FindFurniture(string text, List<TextLine> lines)
    {
        var furniture = new Furniture?[lines.Count];
        var (links, read) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            if (!LineShape.IsQuotation(line) || LineShape.Words(line) == 0)
                furniture[i] = words.Furniture.Match(line);
            if (furniture[i] is { } found)
                links = found.OpensLinks;
            else if (links && LineShape.CanBeHeading(line) && i + 1 < lines.Count)
                furniture[i] = new Furniture("link", null);
            else if (!read && i > 0 && words.Names.IsPerson(line.ToString()))
                furniture[i] = new Furniture("byline", null);
            else
                (links, read) = (false, read || LineShape.EndsSentence(line));
        }

        return furniture;
    }

    private void AddFurniture(LayoutBuilder build, TextSpan span, Furniture furniture, int paragraphs)
    {
        build.Add(span, BlockKind.Furniture);
        if (paragraphs == 0 && furniture.TellsPublication)
            build.TellDate(furniture.Date);
        if (furniture.IsByline)
            build.TellPublisher(words.AgencyIn(build.Text(span)));
    }

    private void AddParagraph(LayoutBuilder build, TextLine line, bool live, int paragraphs)
    {
        var (start, end) = (line.Span.Start, line.Span.End);
        if (live && ClockPrefix(build.Whole, line) is > 0 and var clock)
        {
            build.Add(new TextSpan(start, start + clock), BlockKind.Furniture);
            start = SkipToText(build.Whole, start + clock, end);
        }

        if (paragraphs < DatelineDepth && _datelines.Read(build.Whole.AsSpan(start, end - start), paragraphs == 0) is { } dateline)
        {
            build.Add(new TextSpan(start, start + dateline.End), BlockKind.Dateline);
            build.TellDate(dateline.Date);
            build.TellPublisher(dateline.Agency);
            start = SkipToText(build.Whole, start + dateline.End, end);
        }

        if (start < end)
            build.Add(new TextSpan(start, end), BlockKind.Paragraph);
    }

    private static int SkipToText(string text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '–' or '—' or ':' or ']' or '|'))
            start++;
        return start;
    }

    /// <summary>The length of a time of day that a line of a live page begins with; 0 where there is none.</summary>
    private static int ClockPrefix(string text, TextLine line)
    {
        var cursor = new TextCursor(text.AsSpan(line.Span.Start, line.Span.Length), 0);
        cursor.Skip('[');
        if (!cursor.TryReadTime())
            return 0;
        cursor.Skip(']');
        var end = cursor.Position;
        var rest = SkipToText(text, line.Span.Start + end, line.Span.End);
        return rest < line.Span.End && rest > line.Span.Start + end && !char.IsLower(text[rest]) ? end : 0;
    }

    /// <summary>The first line of the article where it can be its title; -1 where it has none.</summary>
    private int TitleIndex(string text, List<TextLine> lines, Furniture?[] furniture)
    {
        var first = Array.FindIndex(furniture, kind => kind is null);
        var next = first < 0 ? -1 : Array.FindIndex(furniture, first + 1, kind => kind is null);
        if (next < 0)
            return -1;
        var line = text.AsSpan(lines[first].Span.Start, lines[first].Span.Length);
        var below = lines[next].Span.Length;
        var parted = lines[first + 1].AfterBlank || next > first + 1;
        if (!LineShape.CanBeTitle(line) || !(parted || below > line.Length * 3 / 2))
            return -1;
        if (LineShape.EndsSentence(line) && !parted && below < line.Length * 2)
            return -1;
        return _datelines.Read(line, placeAlone: false) is null ? first : -1;
    }

    private static bool IsHeading(string text, List<TextLine> lines, Furniture?[] furniture, int index)
    {
        ReadOnlySpan<char> Line(int i) => text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
        var next = Array.FindIndex(furniture, index + 1, kind => kind is null);
        var above = Array.FindLastIndex(furniture, Math.Max(0, index - 1), kind => kind is null);
        if (next < 0 || !LineShape.CanBeHeading(Line(index)) || !LineShape.EndsSentence(Line(next)) || lines[next].Span.Length <= lines[index].Span.Length)
            return false;
        return above < 0 || above >= index || (LineShape.EndsSentence(Line(above)) && text[lines[above].Span.End - 1] is not (':' or ',' or ';'));
    }
}
