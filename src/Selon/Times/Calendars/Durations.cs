using System.Globalization;
using Selon.Times.Patterns;

namespace Selon.Times.Calendars;

/// <summary>Lengths of time and their units.</summary>
internal static class Durations
{
    public static TimeUnit Unit(Slots slots) => (TimeUnit)((slots[Slot.Unit] ?? (int)TimeUnit.Day) % 100);

    /// <summary>How many of the unit its word stands for: a fortnight is two weeks.</summary>
    public static int Factor(Slots slots) => Math.Max(1, (slots[Slot.Unit] ?? 0) / 100);

    public static Granularity Granularity(Slots slots) => Of(Unit(slots));

    public static Granularity Of(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => Times.Granularity.Second,
        TimeUnit.Minute => Times.Granularity.Minute,
        TimeUnit.Hour => Times.Granularity.Hour,
        TimeUnit.Weekend => Times.Granularity.Weekend,
        TimeUnit.Week => Times.Granularity.Week,
        TimeUnit.Month => Times.Granularity.Month,
        TimeUnit.Quarter => Times.Granularity.Quarter,
        TimeUnit.Season => Times.Granularity.Season,
        TimeUnit.Half => Times.Granularity.HalfYear,
        TimeUnit.Year => Times.Granularity.Year,
        TimeUnit.Decade => Times.Granularity.Decade,
        TimeUnit.Century => Times.Granularity.Century,
        _ => Times.Granularity.Day,
    };

    /// <summary>Such as <c>P18M</c>, <c>PT30M</c>, <c>P1.5Y</c>, <c>PXD</c> where the number is vague, <c>P18Y/P25Y</c> from one to another.</summary>
    public static string Value(Slots slots)
    {
        var unit = Unit(slots);
        var factor = (unit == TimeUnit.Half ? 6 : 1) * Factor(slots);
        var code = unit switch
        {
            TimeUnit.Second => "S",
            TimeUnit.Minute => "M",
            TimeUnit.Hour => "H",
            TimeUnit.Weekend => "WE",
            TimeUnit.Week => "W",
            TimeUnit.Month or TimeUnit.Half => "M",
            TimeUnit.Quarter => "Q",
            TimeUnit.Season => "S",
            TimeUnit.Year => "Y",
            TimeUnit.Decade => "DE",
            TimeUnit.Century => "CE",
            _ => "D",
        };
        var number = slots[Slot.Number] is < 0 ? "X" : ((long)(slots[Slot.Number] ?? 1) * factor).ToString(CultureInfo.InvariantCulture);
        var fraction = slots[Slot.Fraction] is { } part && number != "X" ? $".{part}" : "";
        var time = unit <= TimeUnit.Hour ? "T" : "";
        var end = slots[Slot.Number2] is { } most ? string.Create(CultureInfo.InvariantCulture, $"/P{time}{(long)most * factor}{code}") : "";
        return $"P{time}{number}{fraction}{code}{end}";
    }
}
