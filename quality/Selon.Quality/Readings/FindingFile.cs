using System.Text.Json;

namespace Selon.Quality.Readings;

/// <summary>Findings as <c>selon read --format jsonl</c> prints them, one reading a line.</summary>
internal static class FindingFile
{
    public static Dictionary<string, Finding> Load(string path)
    {
        var findings = new Dictionary<string, Finding>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path))
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            using var json = JsonDocument.Parse(line);
            var finding = Parse(json.RootElement);
            findings[finding.Id] = finding;
        }

        return findings;
    }

    private static Finding Parse(JsonElement reading)
    {
        var document = reading.GetProperty("document");
        var names = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (reading.TryGetProperty("entities", out var entities))
        {
            foreach (var entity in entities.EnumerateArray())
                names[entity.GetProperty("id").ToString()] = Json.String(entity, "name");
        }

        var statements = new List<Annotation>();
        if (reading.TryGetProperty("statements", out var list))
        {
            foreach (var statement in list.EnumerateArray())
                statements.Add(Json.Statement(statement, names, statements.Count + 1));
        }

        return new Finding(document.GetProperty("id").ToString(), Json.String(document, "text") ?? "", statements);
    }
}
