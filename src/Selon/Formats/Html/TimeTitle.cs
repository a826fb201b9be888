using System.Globalization;
using Selon.Times;

namespace Selon.Formats.Html;

/// <summary>Tells in words, in the language of the page, which days a time means.</summary>
internal static class TimeTitle
{
    public static string Of(TimeReference time)
    {
        if (time is { Kind: TimeKind.Date, From: { } first, To: { } last } && Stretch(first, last) is { } stretch)
            return stretch;
        var days = time.From == time.To ? Day(time.From) : $"{Day(time.From)} – {Day(time.To)}";
        return time.Kind is TimeKind.Time && time.Value.IndexOf('T', StringComparison.Ordinal) is >= 0 and var clock && time.Value.Contains(':', StringComparison.Ordinal) && !time.Value.Contains('/', StringComparison.Ordinal)
            ? $"{days}, {time.Value[(clock + 1)..]}"
            : days;
    }

    /// <summary>A whole month or year by its name; null for what is neither.</summary>
    private static string? Stretch(DateOnly first, DateOnly last)
    {
        if (first is { Month: 1, Day: 1 } && last is { Month: 12, Day: 31 } && first.Year == last.Year)
            return first.ToString("yyyy", CultureInfo.InvariantCulture);
        return first.Day == 1 && last == first.AddMonths(1).AddDays(-1) ? first.ToString("MMMM yyyy", CultureInfo.InvariantCulture) : null;
    }

    private static string Day(DateOnly? day) => day?.ToString("dddd d MMMM yyyy", CultureInfo.InvariantCulture) ?? "…";
}
