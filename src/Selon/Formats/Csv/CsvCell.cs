using System.Buffers;

namespace Selon.Formats.Csv;

/// <summary>One cell of a table.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>
    /// The cell as the file holds it. A spreadsheet takes a cell that begins with <c>= + - @</c>, a tab or a carriage return for a formula (OWASP, CSV
    /// injection), and article text comes from strangers: an apostrophe in front makes it text.
    /// </summary>
    public static string Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        if (IsFormula(value))
            value = "'" + value;
        return value.AsSpan().ContainsAny(NeedQuotes) ? "\"" + value.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : value;
    }

    private static bool IsFormula(string value)
    {
        // The full-width forms count as well: Japanese editions of spreadsheets take them for the plain ones.
        var text = value.AsSpan().TrimStart(' ');
        return text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
    }
}
