using System.Globalization;

namespace Selon.Quality.Scoring;

/// <summary>Numbers as the scorer of record prints them: rounded from the exact binary value, ties to the even digit.</summary>
internal static class Figure
{
    /// <summary>A share as a percentage of one decimal, five characters wide.</summary>
    public static string Percent(double share) => Fixed(100 * share, 1).PadLeft(5);

    public static string Fixed(double value, int decimals)
    {
        // A binary fraction lies exactly between two decimals only as an odd multiple of a power of two.
        var scaled = value * (2 << decimals);
        var tie = scaled == Math.Floor(scaled) && Math.Abs(scaled % 2) == 1;
        return (tie ? Math.Round(value, decimals, MidpointRounding.ToEven) : value).ToString("F" + decimals, CultureInfo.InvariantCulture);
    }
}
