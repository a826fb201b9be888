using NodaTime;
using Selon.Times.Patterns;

namespace Selon.Times.Calendars;

/// <summary>Works out what expressions mean, from the day of publication and the day told last.</summary>
internal sealed class Resolver(LocalDate? published)
{
    /// <summary>The day that was told last; null where none was.</summary>
    public LocalDate? Last { get; private set; }

    public Resolved Resolve(Expression expression, int tense)
    {
        var resolved = Resolve(expression, published, tense);
        // What lies before the day told last does not move the story there.
        if (resolved.Kind is TimeKind.Date or TimeKind.Time && resolved is { From: { } from, To: not null } && !(expression.Meaning == Meaning.Vague || expression is { Meaning: Meaning.Later } && expression.Slots[Slot.Direction] < 0))
            Last = from;
        return resolved;
    }

    private Resolved Resolve(Expression expression, LocalDate? anchor, int tense)
    {
        var slots = expression.Slots;
        var resolved = expression.Meaning switch
        {
            Meaning.Date => new DateResolver(anchor, tense).Resolve(slots),
            Meaning.Days => Days(slots, anchor, tense),
            Meaning.Clock or Meaning.Clocks => Clock(slots),
            Meaning.Offset => anchor is { } from ? Stretches.Day(from.PlusDays(slots[Slot.Offset] ?? 0)) : new(TimeKind.Date, Resolved.Vague(slots[Slot.Offset] ?? 0), Granularity: Granularity.Day),
            Meaning.Relative => Edge(Relative(slots, anchor, tense), slots),
            Meaning.Shift => Shift(slots, anchor, slots[Slot.Direction] ?? (tense > 0 ? 1 : -1)),
            Meaning.Later => Later(slots),
            Meaning.Stretch => Stretch(slots, anchor),
            Meaning.Duration => new(TimeKind.Duration, Durations.Value(slots), Granularity: Durations.Granularity(slots)),
            Meaning.Set => Sets.Resolve(slots),
            Meaning.Vague => Vague(slots[Slot.Direction] ?? 0, anchor),
            Meaning.Range => Range(expression, anchor, tense),
            _ => new(TimeKind.Date, "XXXX"),
        };
        return expression.Meaning is Meaning.Clock or Meaning.Clocks or Meaning.Set or Meaning.Range ? resolved : Clocks.Add(resolved, slots);
    }

    private static Resolved Edge(Resolved whole, Slots slots)
    {
        if (slots[Slot.Edge] is not { } edge || whole is not { From: { } from, To: { } to })
            return whole;
        return DateResolver.Third(whole, from, to, edge);
    }

    private Resolved Clock(Slots slots) =>
        (Last ?? published) is { } day ? Clocks.Add(Stretches.Day(day), slots) : Clocks.Add(new(TimeKind.Date, ""), slots);

    private static Resolved Relative(Slots slots, LocalDate? anchor, int tense)
    {
        var unit = Durations.Unit(slots);
        if (anchor is not { } from)
            return new(TimeKind.Date, Resolved.Vague(slots[Slot.Direction] ?? Math.Sign(tense)), Granularity: Durations.Of(unit));
        var direction = slots[Slot.Direction] ?? (Stretches.Around(from, unit) is var here && tense < 0 && here.From > from ? -1 : tense > 0 && here.To < from ? 1 : 0);
        return Stretches.Around(Stretches.Shift(from, unit, direction) ?? from, unit);
    }

    private static Resolved Vague(int direction, LocalDate? anchor) =>
        new(TimeKind.Date, Resolved.Vague(direction), direction < 0 ? null : anchor, direction > 0 ? null : anchor);

    private static Resolved Shift(Slots slots, LocalDate? anchor, int direction)
    {
        var unit = Durations.Unit(slots);
        var granularity = Durations.Of(unit);
        if (slots[Slot.Number] is < 0 || anchor is null)
            return Vague(direction, anchor) with { Granularity = granularity };
        var count = (long)(slots[Slot.Number] ?? 1) * Durations.Factor(slots);
        if (slots[Slot.Fraction] is not null && unit == TimeUnit.Year)
            (unit, count) = (TimeUnit.Month, count * 12 + 6);
        if (Stretches.Shift(anchor.Value, unit, direction * count) is not { Year: > 0 } day)
            return new(TimeKind.Date, Resolved.Vague(direction), Granularity: granularity);
        if (unit <= TimeUnit.Hour)
            return new(TimeKind.Time, Stretches.Iso(day) + "TXX", day, day, granularity);
        return Stretches.Around(day, unit);
    }

    private Resolved Later(Slots slots)
    {
        var direction = slots[Slot.Direction] ?? 0;
        if (slots[Slot.Number] is < 0)
            return Vague(direction, published) with { From = null, To = direction < 0 ? published : null, Granularity = Durations.Of(Durations.Unit(slots)) };
        if ((Last ?? (direction < 0 ? published : null)) is not { } anchor)
            return new(TimeKind.Date, Resolved.Vague(direction), Granularity: Durations.Of(Durations.Unit(slots)));
        if (slots[Slot.Weekday] is { } weekday)
            return Stretches.Day(anchor.With(direction < 0 ? DateAdjusters.Previous((IsoDayOfWeek)weekday) : direction > 0 ? DateAdjusters.Next((IsoDayOfWeek)weekday) : DateAdjusters.PreviousOrSame((IsoDayOfWeek)weekday)));
        return direction == 0 ? Stretches.Around(anchor, Durations.Unit(slots)) : Shift(slots, anchor, direction);
    }

    private static Resolved Stretch(Slots slots, LocalDate? anchor)
    {
        var direction = slots[Slot.Direction] ?? -1;
        var far = anchor is { } from && slots[Slot.Number] is not < 0 ? Stretches.Shift(from, Durations.Unit(slots), direction * (long)(slots[Slot.Number] ?? 1) * Durations.Factor(slots)) : null;
        if (far is { Year: < 1 })
            far = null;
        return new(TimeKind.Duration, Durations.Value(slots), direction < 0 ? far : anchor, direction < 0 ? anchor : far, Durations.Granularity(slots));
    }

    private static Resolved Days(Slots slots, LocalDate? anchor, int tense)
    {
        var last = slots.Copy();
        if (slots[Slot.Year2] is { } year)
            last[Slot.Year] = year < 100 ? slots[Slot.Year] / 100 * 100 + year : year;
        (last[Slot.Day], last[Slot.Month], last[Slot.Weekday]) = (slots[Slot.Day2], slots[Slot.Month2] ?? slots[Slot.Month], slots[Slot.Weekday2]);
        var first = slots.Copy();
        var start = new DateResolver(anchor, tense).Resolve(first);
        var end = new DateResolver(start.From ?? anchor, 1).Resolve(last);
        return Ends(start, end);
    }

    private Resolved Range(Expression range, LocalDate? anchor, int tense)
    {
        var (first, last) = (range.Start!, range.End!);
        if (first.Slots[Slot.Year] is null && last.Slots[Slot.Year] is { } year && last.Slots.Has(Slot.Month) == first.Slots.Has(Slot.Month))
            first.Slots[Slot.Year] = year;
        if (first.IsTime && first.Slots[Slot.Meridiem] is null)
            first.Slots[Slot.Meridiem] = last.Slots[Slot.Meridiem];
        var start = Resolve(first, anchor, tense);
        var end = last.Meaning == Meaning.Date ? Resolve(last, start.From ?? anchor, start.From is null ? tense : 1) : Resolve(last, anchor, tense);
        return Ends(start, end);
    }

    private static Resolved Ends(Resolved start, Resolved end) => start.From > end.To
        ? new(TimeKind.Range, $"{start.Value}/{end.Value}", Granularity: end.Granularity)
        : new(TimeKind.Range, $"{start.Value}/{end.Value}", start.From, end.To, end.Granularity);
}
