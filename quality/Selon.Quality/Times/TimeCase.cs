using System.Globalization;
using Selon.Quality.Cases;

namespace Selon.Quality.Times;

/// <summary>A row of a pack's <c>cases/times.md</c>: a text whose expressions of time stand in brackets, and what each means.</summary>
/// <param name="Language">The pack's tag.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">The text, without brackets.</param>
/// <param name="Published">The day of publication; null where none is given.</param>
/// <param name="Expected">All that should be found, in the order of the text.</param>
internal sealed record TimeCase(string Language, int Line, string Text, DateOnly? Published, IReadOnlyList<string> Expected)
{
    /// <summary>All rows of a pack's table.</summary>
    /// <param name="languages">The folder <c>languages</c>.</param>
    /// <param name="language">The pack's tag.</param>
    /// <exception cref="FormatException">A row cannot be read; the message gives its line.</exception>
    public static IReadOnlyList<TimeCase> LoadAll(string languages, string language)
    {
        var file = Path.Combine(languages, language, "cases", "times.md");
        return File.Exists(file) ? [.. Parse(language, File.ReadAllLines(file))] : [];
    }

    public static IEnumerable<TimeCase> Parse(string language, IReadOnlyList<string> lines) => MarkedTable.Rows(lines, 5).Select(row => Row(language, row.Line, row.Cells));

    /// <summary>What the reader finds instead, for comparing with <see cref="Expected"/>.</summary>
    public IReadOnlyList<string> Found() =>
        [.. Reader.Default.Read(Article.FromText(Text, Published, Language)).Times.Select(time => Show(Text[time.Span.Start..time.Span.End], time.Value, Day(time.From), Day(time.To)))];

    private static TimeCase Row(string language, int line, string[] cells)
    {
        var values = List(cells[3]);
        var (from, to) = (List(cells[4]), List(cells[5]));
        var (text, words) = MarkedTable.Unmarked(cells[1]);
        if (words.Count != values.Count || words.Count != from.Count || words.Count != to.Count)
            throw new FormatException($"{language}/cases/times.md line {line}: {words.Count} expressions in brackets need as many values, first and last days, parted by “;”.");
        DateOnly? published = cells[2] == "-" ? null : DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new TimeCase(language, line, text, published, [.. words.Select((word, i) => Show(word, values[i], from[i], to[i] == "=" ? from[i] : to[i]))]);
    }

    private static List<string> List(string cell) => [.. cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string Show(string words, string value, string from, string to) => $"[{words}] {value} {from}..{to}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
