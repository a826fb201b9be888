using Selon.Text;

namespace Selon.Statements.Quotations;

/// <summary>
/// Finds quotations by their marks, block by block. A quotation that is still open at the end of a paragraph goes on where the next
/// paragraph opens with a mark again (the press's habit for long quotations); else the paragraph's end closes it.
/// </summary>
internal static class QuotationFinder
{
    private const char StraightDouble = '"';
    private const char Apostrophe = '’';

    public static IReadOnlyList<Quotation> Find(string text, IReadOnlyList<Block> blocks)
    {
        var found = new List<Quotation>();
        var open = new List<(int Start, char Mark, int Width)>();
        for (var b = 0; b < blocks.Count; b++)
        {
            var block = blocks[b];
            if (block.Kind is BlockKind.Furniture)
                continue;
            var from = block.Span.Start;
            if (open.Count > 0)
                from = SkipRepeatedMark(text, block.Span);
            Scan(text, new TextSpan(from, block.Span.End), open, found);
            if (open.Count > 0 && !GoesOn(text, blocks, b, open[0].Mark))
                CloseAll(block.Span.End, open, found);
        }

        if (open.Count > 0)
            CloseAll(blocks[^1].Span.End, open, found);
        found.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return found;
    }

    private static void Scan(string text, TextSpan span, List<(int Start, char Mark, int Width)> open, List<Quotation> found)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            var mark = text[i];
            if (!IsMark(mark))
                continue;
            var width = mark is '\'' && i + 1 < span.End && text[i + 1] is '\'' ? 2 : 1;
            if (width == 2)
                mark = StraightDouble;
            var at = open.FindLastIndex(entry => Closes(entry.Mark, mark));
            if (at >= 0 && (mark is not (Apostrophe or '\'') || IsClosingSingle(text, i, span)) && !IsOpeningStraight(text, i, span, mark, open, at))
            {
                var (start, _, opening) = open[at];
                open.RemoveRange(at, open.Count - at);
                found.Add(new Quotation(new(start, i + width), Trim(text, new(start + opening, i)), at, Closed: true));
            }
            else if (Opens(text, i, width, span, mark))
                open.Add((i, mark, width));
            i += width - 1;
        }
    }

    private static bool IsMark(char c) => c is '«' or '»' or '“' or '”' or '„' or '‟' or StraightDouble or '‘' or Apostrophe or '\'' or '‹' or '›';

    private static bool Closes(char opening, char mark) => opening switch
    {
        '«' => mark is '»',
        '‹' => mark is '›',
        '“' or '‟' => mark is '”' or StraightDouble,
        '„' => mark is '“' or '”',
        StraightDouble => mark is StraightDouble or '”',
        '‘' => mark is Apostrophe,
        '\'' => mark is '\'',
        _ => false,
    };

    /// <summary>A straight mark with white space before and a letter behind opens another quotation and closes none.</summary>
    private static bool IsOpeningStraight(string text, int at, TextSpan span, char mark, List<(int Start, char Mark, int Width)> open, int match) =>
        mark is StraightDouble && open[match].Mark is StraightDouble
        && at + 1 < span.End && char.IsLetterOrDigit(text[at + 1]) && at > span.Start && char.IsWhiteSpace(text[at - 1])
        && text.AsSpan(at + 1, span.End - at - 1).Count(StraightDouble) % 2 == 1;

    private static bool IsClosingSingle(string text, int at, TextSpan span) =>
        (at + 1 >= span.End || !char.IsLetterOrDigit(text[at + 1])) && at > span.Start && !char.IsWhiteSpace(text[at - 1]);

    private static bool Opens(string text, int at, int width, TextSpan span, char mark)
    {
        var before = at > span.Start ? text[at - 1] : ' ';
        var after = at + width < span.End ? text[at + width] : ' ';
        var free = !char.IsLetterOrDigit(before) && before is not '’' and not '\'' || before is '’' or '\'';
        return mark switch
        {
            '«' or '‹' or '“' or '„' or '‟' => true,
            StraightDouble => !char.IsDigit(before) && (free || char.IsLetter(before)) && !char.IsWhiteSpace(after),
            '‘' => !char.IsLetterOrDigit(before) && !char.IsWhiteSpace(after) && HasSingleEnd(text, at, span, Apostrophe),
            '\'' => !char.IsLetterOrDigit(before) && char.IsLetter(after) && HasSingleEnd(text, at, span, '\''),
            _ => false,
        };
    }

    private static bool HasSingleEnd(string text, int at, TextSpan span, char closing)
    {
        for (var i = at + 2; i < span.End; i++)
        {
            if (text[i] == closing && IsClosingSingle(text, i, span)
                && (text[i - 1] is not 's' || !text.AsSpan(i + 1, span.End - i - 1).Contains(closing)))
                return true;
        }

        return false;
    }

    private static bool GoesOn(string text, IReadOnlyList<Block> blocks, int at, char mark)
    {
        for (var next = at + 1; next < blocks.Count; next++)
        {
            if (blocks[next].Kind is BlockKind.Paragraph)
                return text[blocks[next].Span.Start] is var first && (first == mark || (mark is '«' && first is '»'));
            if (blocks[next].Kind is BlockKind.Heading)
                return false;
        }

        return false;
    }

    private static int SkipRepeatedMark(string text, TextSpan span) => IsMark(text[span.Start]) ? span.Start + 1 : span.Start;

    private static void CloseAll(int end, List<(int Start, char Mark, int Width)> open, List<Quotation> found)
    {
        if (open[0].Mark is not ('\'' or '‘'))
            found.Add(new Quotation(new(open[0].Start, end), new(open[0].Start + 1, end), 0, Closed: false));
        open.Clear();
    }

    private static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = span;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
