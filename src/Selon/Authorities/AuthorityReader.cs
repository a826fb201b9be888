using System.Text.Json;
using Selon.Mentions;

namespace Selon.Authorities;

/// <summary>Reads authority files of all kinds; which kind it is the first line tells.</summary>
internal static class AuthorityReader
{
    /// <exception cref="FormatException">The file cannot be read; the message is one line.</exception>
    public static IReadOnlyList<AuthorityRecord> Read(TextReader text, string name)
    {
        while (text.Peek() is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
            text.Read();
        var records = (text.Peek() is '{' or '[' ? ReadJson(text, name) : ReadCsv(text, name)).ToList();
        return records.Count > 0 ? records : throw new FormatException($"{name} lists nobody; give CSV with the columns id, name, aliases, kind, or JSON lines of FollowTheMoney or Wikidata.");
    }

    private static IEnumerable<AuthorityRecord> ReadCsv(TextReader text, string name)
    {
        Dictionary<string, int>? columns = null;
        foreach (var (line, cells) in CsvTable.Read(text, name))
        {
            if (columns is null)
            {
                columns = cells.Select((cell, at) => (Name: cell.Trim().ToLowerInvariant(), at)).DistinctBy(column => column.Name).ToDictionary(column => column.Name, column => column.at, StringComparer.Ordinal);
                if (!columns.ContainsKey("id") || !columns.ContainsKey("name"))
                    throw new FormatException($"{name} line {line} has no columns “id” and “name”; begin the file with id,name,aliases,kind.");
                continue;
            }

            string Cell(string column) => columns.TryGetValue(column, out var at) && at < cells.Count ? cells[at].Trim() : "";
            if (cells.All(string.IsNullOrWhiteSpace))
                continue;
            if (Cell("id").Length == 0 || Cell("name").Length == 0)
                throw new FormatException($"{name} line {line} has no {(Cell("id").Length == 0 ? "id" : "name")}; fill it in or take the line out.");
            yield return new AuthorityRecord(Cell("id"), [Cell("name"), .. Cell("aliases").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], Kind(Cell("kind")));
        }
    }

    private static IEnumerable<AuthorityRecord> ReadJson(TextReader text, string name)
    {
        for (var line = 1; text.ReadLine() is { } row; line++)
        {
            // A dump of Wikidata is one array with an item a line.
            var item = row.Trim().TrimEnd(',');
            if (item is "" or "[" or "]")
                continue;
            using var json = Parse(item, name, line);
            var root = json.RootElement;
            if (root.ValueKind is not JsonValueKind.Object || !root.TryGetProperty("id", out var id) || id.ValueKind is not JsonValueKind.String)
                throw new FormatException($"{name} line {line} is no entity with an “id”; give FollowTheMoney or Wikidata as JSON lines.");
            var (names, kind) = root.TryGetProperty("labels", out _) ? WikidataItem.Read(root) : FollowTheMoneyEntity.Read(root);
            if (names.Count > 0)
                yield return new AuthorityRecord(id.GetString()!, names, kind);
        }
    }

    private static JsonDocument Parse(string row, string name, int line)
    {
        try
        {
            return JsonDocument.Parse(row);
        }
        catch (JsonException)
        {
            throw new FormatException($"{name} line {line} is no JSON; each line has to be one whole object.");
        }
    }

    private static EntityKind Kind(string cell) => Enum.TryParse<EntityKind>(cell, ignoreCase: true, out var kind) && !char.IsDigit(cell[0]) ? kind : EntityKind.Unknown;
}
