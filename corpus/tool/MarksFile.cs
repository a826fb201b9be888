namespace Selon.Corpus;

/// <summary>Reads a marks file: a head of <c>key: value</c> lines, a line <c>---</c>, then one statement a line.</summary>
internal sealed class MarksFile
{
    private static readonly Dictionary<string, string> NamedLetters = new(StringComparer.Ordinal)
    {
        ["p"] = "person", ["b"] = "body", ["u"] = "unnamed",
    };

    private static readonly HashSet<string> Stances =
        new(StringComparer.Ordinal) { "asserts", "denies", "declines", "asks", "demands", "promises", "judges" };

    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal) { "direct", "mixed", "indirect" };

    public Dictionary<string, string> Head { get; } = new(StringComparer.Ordinal);

    public List<Mark> Marks { get; } = [];

    public static MarksFile Read(string path, List<string> faults)
    {
        var file = new MarksFile();
        var lines = File.ReadAllLines(path);
        var rule = Array.IndexOf(lines, "---");
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.Length == 0 || line == "---" || line[0] == '#') continue;
            if (i < rule)
            {
                var colon = line.IndexOf(':', StringComparison.Ordinal);
                if (colon < 0) faults.Add($"{path}:{i + 1}: no `key: value`");
                else file.Head[line[..colon]] = line[(colon + 1)..].Trim();
                continue;
            }

            var fault = file.Add(line, i + 1);
            if (fault is not null) faults.Add($"{path}:{i + 1}: {fault}");
        }

        foreach (var key in new[] { "date", "genre", "place" })
            if (!file.Head.ContainsKey(key)) faults.Add($"{path}: the head lacks `{key}`");
        return file;
    }

    private string? Add(string line, int number)
    {
        var cells = line.Split(" | ");
        if (cells.Length is < 5 or > 6) return $"{cells.Length} cells, expected 5 or 6: source | cue | content | speaker | named stance [form] [optional] [| citing]";
        var words = cells[4].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !NamedLetters.TryGetValue(words[0], out var named)) return $"bad naming and stance `{cells[4]}`";
        if (!Stances.Contains(words[1])) return $"bad stance `{words[1]}`";
        var form = words.FirstOrDefault(Forms.Contains);
        var unknown = words.Skip(2).FirstOrDefault(w => w != "optional" && !Forms.Contains(w));
        if (unknown is not null) return $"unknown word `{unknown}`";
        Marks.Add(new(number, Nothing(cells[0]), Nothing(cells[1]), cells[2].Trim().Split(" // "), cells[3].Trim(),
            named, words[1], form, words.Contains("optional", StringComparer.Ordinal), cells.Length > 5 ? Nothing(cells[5]) : null));
        return null;
    }

    private static string? Nothing(string cell) => cell.Trim() is "-" ? null : cell.Trim();
}
