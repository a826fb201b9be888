using System.CommandLine.Parsing;
using System.Globalization;

namespace Selon.Cli.Commands;

/// <summary>Reads the values of options.</summary>
internal static class Values
{
    public static DateOnly? Day(ArgumentResult result)
    {
        if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        result.AddError($"--date {result.Tokens[0].Value}: not a day; write it as 2023-09-12");
        return null;
    }

    public static long? Size(ArgumentResult result)
    {
        var text = result.Tokens[0].Value.ToUpperInvariant();
        var number = text.TrimEnd('B').TrimEnd('K', 'M', 'G');
        var unit = text[number.Length..] switch { "" or "B" => 1L, "K" or "KB" => 1_000L, "M" or "MB" => 1_000_000L, "G" or "GB" => 1_000_000_000L, _ => 0L };
        if (unit > 0 && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value > 0 && value * unit <= int.MaxValue)
            return (long)(value * unit);
        result.AddError($"--max-size {result.Tokens[0].Value}: not a size up to 2 GB; write it as 500KB or 20MB");
        return null;
    }

    public static TimeSpan? Seconds(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text.TrimEnd('s'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 3600)
            return TimeSpan.FromSeconds(seconds);
        result.AddError($"--time-out {text}: not a number of seconds from 0 to 3600; write it as 20");
        return null;
    }
}
