using Selon.Languages;
using Selon.Text;

namespace Selon.Intake.Pages;

/// <summary>Takes the names out of a byline, as pages give whole lines where an author is asked for.</summary>
internal static class Bylines
{
    /// <summary>A longer author is a line of the page.</summary>
    private const int LongestNames = 70;

    private static readonly LayoutWords[] Words = [LayoutWords.Load(PackFiles.Embedded("fr")), LayoutWords.Load(PackFiles.Embedded("en"))];

    /// <summary>The names alone; null where the line is long and holds none.</summary>
    public static string? Names(string line)
    {
        foreach (var words in Words)
            foreach (var lead in words.Bylines)
                if (line.Length > lead.Length && line.StartsWith(lead, StringComparison.OrdinalIgnoreCase) && line[lead.Length] == ' ')
                    return First(words, line, lead.Length + 1) ?? Short(line[(lead.Length + 1)..]);
        return Short(line) ?? First(Words[0], line, 0);
    }

    private static string? First(LayoutWords words, string line, int start) => words.Names.Ends(line, start) is [var end, ..] ? line[start..end] : null;

    private static string? Short(string line) => line.Length <= LongestNames ? line.Trim() : null;
}
