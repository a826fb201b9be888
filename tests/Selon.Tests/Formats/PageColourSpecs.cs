using System.Globalization;
using System.Text.RegularExpressions;
using Selon.Formats;

namespace Selon.Tests.Formats;

public sealed partial class PageColourSpecs
{
    private const double Readable = 4.5; // WCAG 2.2, success criterion 1.4.3

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Every_colour_can_be_read_on_its_ground_by_day_and_by_night(int theme)
    {
        var colours = Theme(theme);
        Assert.True(Contrast(colours["ink"], colours["paper"]) >= Readable);
        Assert.True(Contrast(colours["soft"], colours["paper"]) >= Readable);
        foreach (var stance in Enum.GetNames<Stance>().Select(name => name.ToLowerInvariant()))
        {
            Assert.True(Contrast(colours[stance], colours["paper"]) >= Readable, $"{stance} on paper");
            Assert.True(Contrast(colours[stance], colours[stance + "-tint"]) >= Readable, $"{stance} on its tint");
            Assert.True(Contrast(colours["ink"], colours[stance + "-tint"]) >= Readable, $"ink on the tint of {stance}");
        }
    }

    private static Dictionary<string, string> Theme(int theme)
    {
        var root = Root().Matches(KnownFormats.Html.Write(Sample.Empty))[theme].Value;
        return Variable().Matches(root).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value, StringComparer.Ordinal);
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string colour) => 0.2126 * Channel(colour, 0) + 0.7152 * Channel(colour, 2) + 0.0722 * Channel(colour, 4);

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@":root \{[^}]*--ink[^}]*\}")]
    private static partial Regex Root();

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6})")]
    private static partial Regex Variable();
}
