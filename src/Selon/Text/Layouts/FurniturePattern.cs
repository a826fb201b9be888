namespace Selon.Text.Layouts;

/// <summary>One way to write a line of page furniture: literal words with <c>*</c>, <c>{n}</c>, <c>{date}</c>, <c>{time}</c> and <c>{name}</c> among them.</summary>
internal sealed class FurniturePattern
{
    /// <summary>No byline has more words.</summary>
    private const int LongestByline = 16;

    private readonly string[] _pieces;
    private readonly string _kind;
    private readonly CalendarWords _calendar;
    private readonly NameShape _names;

    public FurniturePattern(string pattern, string kind, CalendarWords calendar, NameShape names)
    {
        (_kind, _calendar, _names) = (kind, calendar, names);
        _pieces = Split(pattern.Replace(" :", ":", StringComparison.Ordinal));
        First = _pieces[0] is ['*' or '{', ..] ? null : _pieces[0][0];
    }

    /// <summary>The character that a line of this kind begins with; null where it may be any.</summary>
    public char? First { get; }

    public Furniture? Match(PlainLine line)
    {
        DateOnly? date = null;
        if (!Match(line, 0, 0, ref date))
            return null;
        if (_kind == "byline" && (line.IsSentence || line.Cased.Count(' ') >= LongestByline))
            return null;
        return new Furniture(_kind, date);
    }

    private bool Match(PlainLine line, int piece, int at, ref DateOnly? date)
    {
        if (piece == _pieces.Length)
            return at == line.Cased.Length;
        switch (_pieces[piece])
        {
            case "*":
                if (piece == _pieces.Length - 1)
                    return true;
                for (var next = at; next <= line.Cased.Length; next++)
                    if (Match(line, piece + 1, next, ref date))
                        return true;
                return false;
            case "{n}":
                var number = at;
                while (number < line.Cased.Length && (char.IsAsciiDigit(line.Cased[number]) || (number > at && line.Cased[number] is '.' or ',')))
                    number++;
                return number > at && Match(line, piece + 1, number, ref date);
            case "{time}":
                var time = new TextCursor(line.Cased, at);
                return time.TryReadTime() && Match(line, piece + 1, time.Position, ref date);
            case "{date}":
                var day = new TextCursor(line.Cased, at);
                if (!_calendar.TryReadDay(ref day, out var found))
                    return false;
                date = found;
                return Match(line, piece + 1, day.Position, ref date);
            case "{name}":
                foreach (var end in _names.Ends(line.Cased, at))
                    if (Match(line, piece + 1, end, ref date))
                        return true;
                return false;
            default:
                var literal = _pieces[piece];
                return string.CompareOrdinal(line.Lower, at, literal, 0, literal.Length) == 0 && Match(line, piece + 1, at + literal.Length, ref date);
        }
    }

    private static string[] Split(string pattern)
    {
        var pieces = new List<string>();
        var start = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var end = pattern[i] == '*' ? i + 1 : pattern[i] == '{' ? pattern.IndexOf('}', i) + 1 : 0;
            if (end == 0)
                continue;
            if (i > start)
                pieces.Add(pattern[start..i]);
            pieces.Add(pattern[i..end]);
            start = end;
            i = end - 1;
        }

        if (start < pattern.Length)
            pieces.Add(pattern[start..]);
        return [.. pieces];
    }
}
