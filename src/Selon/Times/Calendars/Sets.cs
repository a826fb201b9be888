using System.Globalization;
using Selon.Times.Patterns;

namespace Selon.Times.Calendars;

/// <summary>What comes again and again.</summary>
internal static class Sets
{
    public static Resolved Resolve(Slots slots)
    {
        var part = slots[Slot.Part] is { } known ? $"T{(DayPart)known}" : "";
        if (slots[Slot.Weekday] is { } weekday)
            return Of($"XXXX-WXX-{weekday}{part}", Granularity.Day);
        if (slots[Slot.Month] is { } month)
            return slots[Slot.Day] is { } day ? Of($"XXXX-{month:D2}-{day:D2}", Granularity.Day) : Of($"XXXX-{month:D2}", Granularity.Month);
        if (slots[Slot.Season] is { } season)
            return Of($"XXXX-{Stretches.SeasonCode(season)}", Granularity.Season);
        if (part.Length > 0)
            return Of($"XXXX-XX-XX{part}", Granularity.DayPart);
        return Durations.Unit(slots) == TimeUnit.Weekend && slots[Slot.Number] is null ? Of($"XXXX-WXX-WE", Granularity.Weekend) : new(TimeKind.Set, Durations.Value(slots), Granularity: Durations.Granularity(slots));
    }

    private static Resolved Of(FormattableString value, Granularity granularity) => new(TimeKind.Set, value.ToString(CultureInfo.InvariantCulture), Granularity: granularity);
}
