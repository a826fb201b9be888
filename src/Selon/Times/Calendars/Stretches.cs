using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace Selon.Times.Calendars;

/// <summary>The stretches of the calendar: which one a day lies in, how it is written, and the one so many before or behind.</summary>
internal static class Stretches
{
    /// <summary>Nobody's word on a day further away than this is kept as one.</summary>
    private const int MostMonths = 12 * 1900;

    public static Resolved Day(LocalDate day) => new(TimeKind.Date, Iso(day), day, day, Granularity.Day);

    /// <summary>The stretch of that unit that the day lies in.</summary>
    public static Resolved Around(LocalDate day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week => Week(day),
        TimeUnit.Weekend => Weekend(day),
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Quarter => Quarter(day.Year, (day.Month + 2) / 3),
        TimeUnit.Half => Half(day.Year, (day.Month + 5) / 6),
        TimeUnit.Season => Season(day.Month < 3 ? day.Year - 1 : day.Year, day.Month / 3 % 4),
        TimeUnit.Year => Year(day.Year),
        TimeUnit.Decade => Decade(day.Year / 10 * 10),
        TimeUnit.Century => Century((day.Year + 99) / 100),
        _ => Day(day),
    };

    /// <summary>The day so many units away; null where that is out of all history.</summary>
    public static LocalDate? Shift(LocalDate day, TimeUnit unit, long count)
    {
        var days = unit switch { TimeUnit.Day => count, TimeUnit.Week or TimeUnit.Weekend => count * 7, TimeUnit.Hour => count / 24, _ => 0 };
        var months = unit switch
        {
            TimeUnit.Month => count,
            TimeUnit.Quarter or TimeUnit.Season => count * 3,
            TimeUnit.Half => count * 6,
            TimeUnit.Year => count * 12,
            TimeUnit.Decade => count * 120,
            TimeUnit.Century => count * 1200,
            _ => 0,
        };
        return Math.Abs(months) > MostMonths || Math.Abs(days) > MostMonths * 28L ? null : day.PlusDays((int)days).PlusMonths((int)months);
    }

    public static Resolved Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(TimeKind.Date, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"), first, first.With(DateAdjusters.EndOfMonth), Granularity.Month);
    }

    public static Resolved Quarter(int year, int number) =>
        Months(year, 3 * number - 2, 3, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{number}"), Granularity.Quarter);

    public static Resolved Half(int year, int number) =>
        Months(year, 6 * number - 5, 6, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-H{number}"), Granularity.HalfYear);

    /// <summary>Season 0 is winter, which begins in December of its year.</summary>
    public static Resolved Season(int year, int season) =>
        Months(year, season == 0 ? 12 : 3 * season, 3, string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{SeasonCode(season)}"), Granularity.Season);

    public static string SeasonCode(int season) => season switch { 0 => "WI", 1 => "SP", 2 => "SU", _ => "FA" };

    public static Resolved Year(int year) =>
        new(TimeKind.Date, year.ToString("D4", CultureInfo.InvariantCulture), new LocalDate(year, 1, 1), new LocalDate(year, 12, 31), Granularity.Year);

    public static Resolved Decade(int year) =>
        new(TimeKind.Date, (year / 10).ToString("D3", CultureInfo.InvariantCulture), new LocalDate(year, 1, 1), new LocalDate(year + 9, 12, 31), Granularity.Decade);

    /// <summary>The 21st century begins with 2001.</summary>
    public static Resolved Century(int number) =>
        new(TimeKind.Date, (number - 1).ToString("D2", CultureInfo.InvariantCulture), new LocalDate(number * 100 - 99, 1, 1), new LocalDate(number * 100, 12, 31), Granularity.Century);

    public static string Iso(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    private static Resolved Months(int year, int month, int count, string value, Granularity granularity)
    {
        var first = new LocalDate(year, month, 1);
        return new(TimeKind.Date, value, first, first.PlusMonths(count).PlusDays(-1), granularity);
    }

    private static Resolved Week(LocalDate day)
    {
        var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return new(TimeKind.Date, WeekCode(monday), monday, monday.PlusDays(6), Granularity.Week);
    }

    private static Resolved Weekend(LocalDate day)
    {
        var monday = day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));
        return new(TimeKind.Date, WeekCode(monday) + "-WE", monday.PlusDays(5), monday.PlusDays(6), Granularity.Weekend);
    }

    private static string WeekCode(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(day):D4}-W{WeekYearRules.Iso.GetWeekOfWeekYear(day):D2}");
}
