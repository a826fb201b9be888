using System.Globalization;
using Selon.Times.Patterns;

namespace Selon.Times.Calendars;

/// <summary>Times of day and parts of a day.</summary>
internal static class Clocks
{
    /// <summary>The day with the time of day that the slots tell; unchanged where they tell none or it is no single day.</summary>
    public static Resolved Add(Resolved day, Slots slots)
    {
        var value = day.Value.AsSpan();
        if (day.Kind != TimeKind.Date || day.From != day.To || day.Granularity is not (null or Granularity.Day))
            return day;
        if (slots[Slot.Hour] is { } hour)
        {
            if (hour > 24)
                return day;
            var time = Text(Hour(hour, slots), slots[Slot.Minute], slots[Slot.Second]);
            var granularity = slots.Has(Slot.Second) ? Granularity.Second : slots.Has(Slot.Minute) ? Granularity.Minute : Granularity.Hour;
            return slots[Slot.Hour2] is { } end
                ? day with { Kind = TimeKind.Range, Value = $"{value}{time}/{value}{Text(Hour(end, slots), slots[Slot.Minute2], null)}", Granularity = granularity }
                : day with { Kind = TimeKind.Time, Value = $"{value}{time}", Granularity = granularity };
        }

        return slots[Slot.Part] is { } part ? day with { Kind = TimeKind.Time, Value = $"{value}T{(DayPart)part}", Granularity = Granularity.DayPart } : day;
    }

    private static int Hour(int hour, Slots slots)
    {
        if (slots[Slot.Meridiem] is { } noon)
            return hour % 12 + noon;
        var late = slots[Slot.Part] is { } part && ((DayPart)part is DayPart.AF or DayPart.EV || (DayPart)part == DayPart.NI && hour >= 6);
        return late && hour is > 0 and < 12 ? hour + 12 : hour % 24;
    }

    private static string Text(int hour, int? minute, int? second) => second is { } known
        ? string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute ?? 0:D2}:{known:D2}")
        : string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute ?? 0:D2}");
}
