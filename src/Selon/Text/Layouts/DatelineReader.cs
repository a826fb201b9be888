namespace Selon.Text.Layouts;

/// <summary>Reads datelines: <c>PARIS (AFP) —</c>, <c>MOSCOW, Sept. 12 (Reuters) -</c>, <c>4 juillet 2012. -</c>, <c>Montréal —</c>.</summary>
internal sealed class DatelineReader(LayoutWords words)
{
    private const int LongestPlace = 45;
    private const int LongestAgency = 40;
    private const int MostPlainPlaceWords = 3;

    /// <summary>The dateline that a block begins with; null where there is none.</summary>
    /// <param name="block">The block's text.</param>
    /// <param name="placeAlone">True where a place and a dash are enough.</param>
    public Dateline? Read(ReadOnlySpan<char> block, bool placeAlone)
    {
        var cursor = new TextCursor(block, 0);
        var place = ReadPlace(ref cursor, block);
        SkipComma(ref cursor);
        var hasDay = ReadDay(ref cursor, out var date);
        SkipComma(ref cursor);
        var agency = ReadAgency(ref cursor, block);
        if (agency is not null && !hasDay)
        {
            SkipComma(ref cursor);
            hasDay = ReadDay(ref cursor, out date);
        }

        if (place == 0 && !hasDay && agency is null)
            return null;
        cursor.Skip('.');
        var sure = agency is not null || hasDay;
        var beforeDash = cursor.Position;
        var dash = ReadDash(ref cursor);
        if (dash == '\0')
        {
            var whole = beforeDash >= block.Length && (date is not null || agency is not null);
            var plain = agency is not null && words.Agency(agency) is not null && place > 0 && IsCapitals(block[..place]) && char.IsWhiteSpace(cursor.Peek);
            return whole || plain ? new Dateline(beforeDash, date, Full(agency), false) : null;
        }

        cursor.SkipSpace();
        if (!sure && !(placeAlone && IsPlaceAlone(block[..place], dash, cursor.Peek)))
            return null;
        return cursor.AtEnd && !sure ? null : new Dateline(beforeDash + DashLength(block, beforeDash), date, Full(agency), true);
    }

    private string? Full(string? agency) => agency is null ? null : words.Agency(agency) ?? agency;

    /// <summary>The end of the place's words; 0 where there is none.</summary>
    private int ReadPlace(ref TextCursor cursor, ReadOnlySpan<char> block)
    {
        var end = 0;
        while (cursor.Position < LongestPlace)
        {
            var start = cursor.Position;
            if (end > 0 && !ReadJoint(ref cursor))
                break;
            var before = cursor;
            if (ReadDay(ref before, out _) || !ReadPlaceWord(ref cursor, block, end == 0))
            {
                cursor.Position = start;
                break;
            }

            end = cursor.Position;
        }

        cursor.Position = end;
        return end;
    }

    private static bool ReadJoint(ref TextCursor cursor)
    {
        var comma = cursor.Skip(',') || cursor.Skip('/');
        return cursor.SkipSpace() || comma;
    }

    private bool ReadPlaceWord(ref TextCursor cursor, ReadOnlySpan<char> block, bool first)
    {
        var start = cursor.Position;
        while (char.IsLetter(cursor.Peek) || (cursor.Peek is '-' or '\'' or '’' && cursor.Position > start && char.IsLetter(cursor.PeekAt(1))))
            cursor.Position++;
        var word = block[start..cursor.Position];
        if (word.IsEmpty)
            return false;
        if (char.IsUpper(word[0]))
        {
            // The full stop of ST. LOUIS, Calif. or D.C. belongs to the place, that of "Paris. -" does not.
            if (cursor.Peek == '.' && word.Length <= 5 && (char.IsLetter(cursor.PeekAt(1)) || char.IsLetter(cursor.PeekAt(2)) || cursor.PeekAt(1) == ',' || cursor.PeekAt(2) is '(' or '—' or '–' or '-'))
                cursor.Position++;
            return true;
        }

        return !first && words.Names.IsParticle(word.ToString());
    }

    private bool ReadDay(ref TextCursor cursor, out DateOnly? date)
    {
        if (words.Calendar.TryReadDay(ref cursor, out date))
            return true;
        var start = cursor.Position;
        if (words.Calendar.TryReadWeekday(ref cursor) && !char.IsLetterOrDigit(cursor.Peek))
            return true;
        cursor.Position = start;
        return ReadFigures(ref cursor);
    }

    /// <summary>Day and month in front of the agency, as in <c>BRUXELLES 20/10 (Belga)</c>.</summary>
    private static bool ReadFigures(ref TextCursor cursor)
    {
        var start = cursor.Position;
        var (first, digits) = cursor.ReadNumber();
        if (digits is 1 or 2 && cursor.Skip('/') && cursor.ReadNumber() is (var second, 1 or 2) && first is >= 1 and <= 31 && second is >= 1 and <= 31)
        {
            var end = cursor.Position;
            if (cursor.SkipSpace() && cursor.Peek == '(')
            {
                cursor.Position = end;
                return true;
            }
        }

        cursor.Position = start;
        return false;
    }

    private static string? ReadAgency(ref TextCursor cursor, ReadOnlySpan<char> block)
    {
        var start = cursor.Position;
        if (!cursor.Skip('('))
            return null;
        var length = block[cursor.Position..].IndexOf(')');
        if (length is < 2 or > LongestAgency || !char.IsUpper(cursor.Peek))
        {
            cursor.Position = start;
            return null;
        }

        var agency = block.Slice(cursor.Position, length).ToString();
        cursor.Position += length + 1;
        return agency;
    }

    private static void SkipComma(ref TextCursor cursor)
    {
        cursor.SkipSpace();
        cursor.Skip(',');
        cursor.SkipSpace();
    }

    /// <summary>The dash, with the white space that a hyphen needs on both sides; NUL where there is none.</summary>
    private static char ReadDash(ref TextCursor cursor)
    {
        var spaced = cursor.SkipSpace() || (cursor.Position > 0);
        if (cursor.Peek is '—' or '–' or '―' or '‒')
            return cursor.Read();
        if (cursor.Peek == '-' && cursor.PeekAt(1) == '-')
        {
            cursor.Position += 2;
            return '—';
        }

        return spaced && cursor.Peek == '-' && (char.IsWhiteSpace(cursor.PeekAt(1)) || cursor.PeekAt(1) == '\0') ? cursor.Read() : '\0';
    }

    private static int DashLength(ReadOnlySpan<char> block, int at)
    {
        var end = at;
        while (end < block.Length && (char.IsWhiteSpace(block[end]) || block[end] is '—' or '–' or '―' or '‒' or '-'))
            end++;
        while (end > at && char.IsWhiteSpace(block[end - 1]))
            end--;
        return end - at;
    }

    private static bool IsPlaceAlone(ReadOnlySpan<char> place, char dash, char next)
    {
        if (place.IsEmpty || !(char.IsUpper(next) || char.IsDigit(next) || next is '«' or '“' or '"'))
            return false;
        return (IsCapitals(place) && place.Length > 2) || (dash != '-' && LineShape.Words(place) <= MostPlainPlaceWords);
    }

    private static bool IsCapitals(ReadOnlySpan<char> place)
    {
        var comma = place.IndexOf(',');
        foreach (var character in comma < 0 ? place : place[..comma])
            if (char.IsLower(character))
                return false;
        return true;
    }
}
