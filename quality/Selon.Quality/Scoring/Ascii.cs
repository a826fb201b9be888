using System.Globalization;
using System.Text;

namespace Selon.Quality.Scoring;

/// <summary>What is left of a text in ASCII once accents are taken off: Python's <c>normalize('NFKD').encode('ascii', 'ignore')</c>.
/// Kept as a table because .NET does not decompose in its invariant mode.</summary>
internal static class Ascii
{
    private static readonly Dictionary<char, string> Table = Load();

    public static string Of(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 128)
                ascii.Append(c);
            else if (Table.TryGetValue(c, out var left))
                ascii.Append(left);
        }

        return ascii.ToString();
    }

    private static Dictionary<char, string> Load()
    {
        using var stream = typeof(Ascii).Assembly.GetManifestResourceStream("ascii.tsv")!;
        using var lines = new StreamReader(stream);
        var table = new Dictionary<char, string>();
        lines.ReadLine();
        lines.ReadLine();
        while (lines.ReadLine() is { } line)
        {
            var tab = line.LastIndexOf('\t');
            foreach (var code in line[(tab + 1)..].Split(' '))
                table[(char)ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = line[..tab];
        }

        return table;
    }
}
