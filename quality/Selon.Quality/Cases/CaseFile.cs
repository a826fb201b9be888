using System.Globalization;

namespace Selon.Quality.Cases;

/// <summary>Reads files of cases, in the form that <c>docs/packs.md</c> describes.</summary>
internal static class CaseFile
{
    /// <summary>All cases of a pack, known misses last.</summary>
    /// <param name="languages">The folder <c>languages</c>.</param>
    /// <param name="language">The pack's tag.</param>
    public static IReadOnlyList<Case> LoadAll(string languages, string language)
    {
        var folder = Path.Combine(languages, language, "cases");
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .SelectMany(x => Parse(language, Path.GetFileName(x), File.ReadAllLines(x))).OrderBy(x => x.IsKnownMiss)];
    }

    /// <exception cref="FormatException">A line cannot be read; the message gives its file and number.</exception>
    public static IEnumerable<Case> Parse(string language, string file, IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].StartsWith("## ", StringComparison.Ordinal))
                continue;
            var end = i + 1;
            while (end < lines.Count && !lines[end].StartsWith("## ", StringComparison.Ordinal))
                end++;
            yield return ParseOne(language, file, lines, i, end);
            i = end - 1;
        }
    }

    private static Case ParseOne(string language, string file, IReadOnlyList<string> lines, int heading, int end)
    {
        var text = new List<string>();
        var expected = new List<ExpectedStatement>();
        DateOnly? date = null;
        var told = false;
        for (var i = heading + 1; i < end; i++)
        {
            var line = lines[i];
            if (line.StartsWith('>'))
                text.Add(line.StartsWith("> ", StringComparison.Ordinal) ? line[2..] : line[1..]);
            else if (line.StartsWith("date:", StringComparison.Ordinal))
                date = DateOnly.TryParseExact(line[5..].Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? day
                    : throw Broken(file, i, "a date is written 2023-09-12");
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                told = true;
                if (line[2..].Trim() != "none")
                    expected.Add(ParseStatement(file, i, line[2..]));
            }
        }

        if (text.Count == 0)
            throw Broken(file, heading, "a case needs its article, in lines that begin with “>”");
        if (!told)
            throw Broken(file, heading, "a case needs its statements, in lines that begin with “-”, or “- none”");
        return new Case(language, file, heading + 1, lines[heading][3..].Trim(), string.Join('\n', text), date, expected);
    }

    private static ExpectedStatement ParseStatement(string file, int line, string item)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in item.Split('|'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? part.Trim() : part[..colon].Trim();
            if (colon < 0 || !ExpectedStatement.FieldNames.Contains(name))
                throw Broken(file, line, $"“{name}” is no field; the fields are {string.Join(", ", ExpectedStatement.FieldNames)}");
            if (!fields.TryAdd(name, part[(colon + 1)..].Trim()))
                throw Broken(file, line, $"“{name}” stands twice");
        }

        return new ExpectedStatement(fields);
    }

    private static FormatException Broken(string file, int line, string why) => new($"{file} line {line + 1}: {why}.");
}
