using System.Globalization;
using NodaTime;
using Selon.Times.Patterns;

namespace Selon.Times.Calendars;

/// <summary>Works out places on the calendar that are told by name.</summary>
/// <param name="anchor">The day from which it is counted; null where it is not known.</param>
/// <param name="tense">As <see cref="TenseReader"/> tells it.</param>
internal sealed class DateResolver(LocalDate? anchor, int tense)
{
    public Resolved Resolve(Slots slots)
    {
        var resolved = Whole(slots);
        return slots[Slot.Edge] is { } edge && resolved is { From: { } from, To: { } to } ? Third(resolved, from, to, edge) : resolved;
    }

    private Resolved Whole(Slots slots)
    {
        if (slots[Slot.Unit] is { } unit && slots[Slot.Ordinal] is { } ordinal)
            return Numbered((TimeUnit)unit, ordinal, slots);
        if (slots[Slot.Decade] is { } decade)
            return Stretches.Decade(decade >= 100 ? decade : decade < 30 ? 2000 + decade : 1900 + decade);
        if (slots[Slot.Season] is { } season)
            return Year(slots, year => Stretches.Season(year, season)) ?? new(TimeKind.Date, $"XXXX-{Stretches.SeasonCode(season)}", Granularity: Granularity.Season);
        if (slots[Slot.Month] is { } month)
            return slots[Slot.Day] is { } day ? MonthDay(slots, month, day) : Year(slots, year => Stretches.Month(year, month)) ?? Unknown($"XXXX-{month:D2}", Granularity.Month);
        if (slots[Slot.Day] is { } alone)
            return DayAlone(alone, slots[Slot.Weekday]);
        if (slots[Slot.Weekday] is { } weekday)
            return anchor is { } from ? Stretches.Day(Weekday(from, (IsoDayOfWeek)weekday, slots[Slot.Direction])) : Unknown($"XXXX-WXX-{weekday}", Granularity.Day);
        return slots[Slot.Year] is { } known ? Stretches.Year(known < 100 ? 2000 + known : known) : new(TimeKind.Date, "XXXX");
    }

    private static Resolved Unknown(FormattableString value, Granularity granularity) => new(TimeKind.Date, value.ToString(CultureInfo.InvariantCulture), Granularity: granularity);

    private Resolved Numbered(TimeUnit unit, int ordinal, Slots slots) => unit switch
    {
        TimeUnit.Century when ordinal is > 0 and < 90 => Stretches.Century(ordinal),
        TimeUnit.Quarter when ordinal is > 0 and <= 4 => Year(slots, year => Stretches.Quarter(year, ordinal)) ?? Unknown($"XXXX-Q{ordinal}", Granularity.Quarter),
        TimeUnit.Half when ordinal is > 0 and <= 2 => Year(slots, year => Stretches.Half(year, ordinal)) ?? Unknown($"XXXX-H{ordinal}", Granularity.HalfYear),
        _ => new(TimeKind.Date, "XXXX"),
    };

    private Resolved MonthDay(Slots slots, int month, int day)
    {
        if (slots[Slot.Year] is { } year && day <= DateTime.DaysInMonth(year < 100 ? 2000 + year : year, month))
            return Stretches.Day(new LocalDate(year < 100 ? 2000 + year : year, month, day));
        var weekday = slots[Slot.Weekday];
        return Year(slots, at => day > DateTime.DaysInMonth(at, month) ? null : new LocalDate(at, month, day) is var date && (weekday is null || (int)date.DayOfWeek == weekday) ? Stretches.Day(date) : null)
            ?? (anchor is null || weekday is null ? null : Year(slots, at => day > DateTime.DaysInMonth(at, month) ? null : Stretches.Day(new LocalDate(at, month, day))))
            ?? Unknown($"XXXX-{month:D2}-{day:D2}", Granularity.Day);
    }

    private Resolved DayAlone(int day, int? weekday)
    {
        Resolved? best = null;
        if (anchor is { } from)
        {
            for (var months = -6; months <= 6; months++)
            {
                var month = from.PlusMonths(months);
                if (day > DateTime.DaysInMonth(month.Year, month.Month))
                    continue;
                var date = new LocalDate(month.Year, month.Month, day);
                if ((weekday is null || (int)date.DayOfWeek == weekday) && Better(Stretches.Day(date), best, from))
                    best = Stretches.Day(date);
            }
        }

        return best ?? Unknown($"XXXX-XX-{day:D2}", Granularity.Day);
    }

    private LocalDate Weekday(LocalDate from, IsoDayOfWeek day, int? direction) => direction switch
    {
        < 0 => from.With(DateAdjusters.Previous(day)),
        > 0 => from.With(DateAdjusters.Next(day)),
        _ => tense > 0 ? from.With(DateAdjusters.NextOrSame(day)) : from.With(DateAdjusters.PreviousOrSame(day)),
    };

    /// <summary>The year that is told, or the one that direction and tense ask for; null where there is none to count from.</summary>
    private Resolved? Year(Slots slots, Func<int, Resolved?> of)
    {
        if (slots[Slot.Year] is { } told)
            return of(told < 100 ? 2000 + told : told);
        if (anchor is not { } from)
            return null;
        // “of that year”, “of last year”
        if (slots[Slot.Offset] is { } offset)
            return of(from.Year + offset);
        Resolved? best = null;
        for (var year = from.Year - 6; year <= from.Year + 6; year++)
        {
            if (of(year) is not { } here)
                continue;
            var wanted = slots[Slot.Direction] switch { < 0 => here.To < from, > 0 => here.From > from, 0 => year == from.Year, _ => true };
            if (wanted && Better(here, best, from))
                best = here;
        }

        return best;
    }

    // With a tense what lies on its side is better than all that does not; else what is nearer.
    private bool Better(Resolved here, Resolved? best, LocalDate from)
    {
        if (best is null)
            return true;
        var (mine, its) = (OnSide(here, from), OnSide(best, from));
        return mine != its ? mine : Distance(here, from) < Distance(best, from);
    }

    private bool OnSide(Resolved here, LocalDate from) => tense is 0 or TenseReader.Present || (tense < 0 ? here.From <= from : here.To >= from);

    private static int Distance(Resolved here, LocalDate from) =>
        here.From > from ? Period.DaysBetween(from, here.From.Value) : here.To < from ? Period.DaysBetween(here.To.Value, from) : 0;

    public static Resolved Third(Resolved whole, LocalDate from, LocalDate to, int edge)
    {
        if (whole.Granularity is Granularity.Decade)
            return whole with { From = from.PlusYears(edge < 0 ? 0 : edge == 0 ? 4 : 7), To = edge < 0 ? new LocalDate(from.Year + 3, 12, 31) : edge == 0 ? new LocalDate(from.Year + 6, 12, 31) : to };
        if (whole.Granularity is Granularity.Year)
            return whole with { From = from.PlusMonths(4 * (edge + 1)), To = from.PlusMonths(4 * (edge + 2)).PlusDays(-1) };
        if (whole.Granularity is Granularity.Month)
            return whole with { From = from.PlusDays(10 * (edge + 1)), To = edge > 0 ? to : from.PlusDays(10 * (edge + 2) - 1) };
        var days = Period.DaysBetween(from, to) + 1;
        return whole with { From = from.PlusDays(days * (edge + 1) / 3), To = from.PlusDays((days * (edge + 2) + 2) / 3 - 1) };
    }
}
