using Selon.Languages;

namespace Selon.Text.Layouts;

/// <summary>Reads days written with a language's month and weekday names, or in figures.</summary>
internal sealed class CalendarWords
{
    private readonly Dictionary<string, int> _months;
    private readonly HashSet<string> _weekdays;
    private readonly HashSet<string> _leads;
    private readonly bool _dayFirst;

    private CalendarWords(Dictionary<string, int> months, HashSet<string> weekdays, HashSet<string> leads, bool dayFirst)
    {
        _months = months;
        _weekdays = weekdays;
        _leads = leads;
        _dayFirst = dayFirst;
    }

    /// <param name="files">The pack.</param>
    /// <param name="leads">Words in front of a day that belong to it, such as <c>le</c>.</param>
    /// <param name="dayFirst">True where 3/4/2021 can only be the third of April.</param>
    public static CalendarWords Load(PackFiles files, HashSet<string> leads, bool dayFirst)
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in Table.Parse(files.ReadText("lexicons/months.tsv"), "months.tsv").Rows)
            months[row["form"]] = int.Parse(row["number"], System.Globalization.CultureInfo.InvariantCulture);
        var weekdays = Table.Parse(files.ReadText("lexicons/weekdays.tsv"), "weekdays.tsv").Rows.Select(row => row["form"]).ToHashSet(StringComparer.Ordinal);
        return new CalendarWords(months, weekdays, leads, dayFirst);
    }

    public bool IsMonthOrWeekday(string lowerWord) => _months.ContainsKey(lowerWord) || _weekdays.Contains(lowerWord);

    /// <summary>Reads a weekday that stands alone; false leaves <paramref name="cursor"/> where it was.</summary>
    public bool TryReadWeekday(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (_weekdays.Contains(cursor.ReadWord()))
        {
            cursor.Skip('.');
            return true;
        }

        cursor.Position = start;
        return false;
    }

    /// <summary>Reads a day with its month; <paramref name="date"/> is null where the year is missing or the figures can be read in two ways.</summary>
    public bool TryReadDay(ref TextCursor cursor, out DateOnly? date)
    {
        var start = cursor.Position;
        if (TryRead(ref cursor, out date))
            return true;
        cursor.Position = start;
        return false;
    }

    private bool TryRead(ref TextCursor cursor, out DateOnly? date)
    {
        date = null;
        SkipLead(ref cursor);
        if (TryReadWeekday(ref cursor))
        {
            cursor.SkipSpace();
            cursor.Skip(',');
            cursor.SkipSpace();
            SkipLead(ref cursor);
        }

        var (day, digits) = cursor.ReadNumber();
        if (digits == 0)
            return TryReadMonthThenDay(ref cursor, out date);
        if (cursor.Peek is '/' or '.' or '-' && char.IsAsciiDigit(cursor.PeekAt(1)))
            return TryReadFigures(ref cursor, day, digits, out date);
        if (digits > 2)
            return false;
        SkipOrdinal(ref cursor);
        cursor.SkipSpace();
        if (!_months.TryGetValue(cursor.ReadWord(), out var month) || day is < 1 or > 31)
            return false;
        cursor.Skip('.');
        date = Day(ReadYear(ref cursor), month, day);
        return true;
    }

    private bool TryReadMonthThenDay(ref TextCursor cursor, out DateOnly? date)
    {
        date = null;
        if (!_months.TryGetValue(cursor.ReadWord(), out var month))
            return false;
        cursor.Skip('.');
        cursor.SkipSpace();
        var (day, digits) = cursor.ReadNumber();
        if (digits is < 1 or > 2 || day is < 1 or > 31)
            return false;
        SkipOrdinal(ref cursor);
        date = Day(ReadYear(ref cursor), month, day);
        return true;
    }

    private bool TryReadFigures(ref TextCursor cursor, int first, int digits, out DateOnly? date)
    {
        date = null;
        var separator = cursor.Read();
        var (second, secondDigits) = cursor.ReadNumber();
        if (secondDigits is < 1 or > 2 || !cursor.Skip(separator))
            return false;
        var (third, thirdDigits) = cursor.ReadNumber();
        if (digits == 4 && thirdDigits is 1 or 2)
            date = Day(first, second, third);
        else if (digits <= 2 && thirdDigits is 2 or 4)
        {
            var year = thirdDigits == 2 ? 2000 + third : third;
            if (_dayFirst || first > 12 || first == second)
                date = Day(year, second, first);
            else if (second > 12)
                date = Day(year, first, second);
        }
        else
            return false;
        return true;
    }

    private void SkipLead(ref TextCursor cursor)
    {
        var start = cursor.Position;
        if (_leads.Contains(cursor.ReadWord()))
            cursor.SkipSpace();
        else
            cursor.Position = start;
    }

    /// <summary>The letters of an ordinal, as in 1er or 2nd.</summary>
    private static void SkipOrdinal(ref TextCursor cursor)
    {
        if (char.IsAsciiLetter(cursor.Peek) && char.IsAsciiLetter(cursor.PeekAt(1)) && !char.IsLetter(cursor.PeekAt(2)))
            cursor.Position += 2;
    }

    private static int? ReadYear(ref TextCursor cursor)
    {
        var start = cursor.Position;
        cursor.Skip(',');
        cursor.SkipSpace();
        var (year, digits) = cursor.ReadNumber();
        if (digits == 4)
            return year;
        cursor.Position = start;
        return null;
    }

    private static DateOnly? Day(int? year, int month, int day) =>
        year is >= 1600 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month)
            ? new DateOnly(year.Value, month, day)
            : null;
}
