using System.Text;

namespace Selon.Intake;

/// <summary>Tells what a file holds by its name, by what its server says, and by its first bytes.</summary>
internal static class Formats
{
    private const int LongestLook = 4096;

    private static readonly Dictionary<string, SourceFormat> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = SourceFormat.PlainText, [".md"] = SourceFormat.PlainText, [".text"] = SourceFormat.PlainText,
        [".html"] = SourceFormat.Page, [".htm"] = SourceFormat.Page, [".xhtml"] = SourceFormat.Page,
        [".jsonl"] = SourceFormat.JsonLines, [".ndjson"] = SourceFormat.JsonLines, [".csv"] = SourceFormat.Csv,
    };

    /// <summary>The endings that a folder is searched for, each also with <c>.gz</c> behind it.</summary>
    public static IEnumerable<string> Endings => ByEnding.Keys;

    /// <summary>The format of a name's ending; null where it tells none.</summary>
    public static SourceFormat? OfName(string name) => ByEnding.TryGetValue(Path.GetExtension(WithoutGzip(name)), out var format) ? format : null;

    /// <summary>A file's name without its folder and its ending.</summary>
    public static string Stem(string name)
    {
        var file = Path.GetFileName(WithoutGzip(name).TrimEnd('/', '\\'));
        var stem = Path.GetFileNameWithoutExtension(file);
        return stem.Length > 0 ? stem : file.Length > 0 ? file : "article";
    }

    /// <summary>The format that a server's content type gives; null where it gives none that is known.</summary>
    public static SourceFormat? OfContentType(string? contentType) => contentType?.Split(';')[0].Trim().ToLowerInvariant() switch
    {
        "text/html" or "application/xhtml+xml" => SourceFormat.Page,
        "text/csv" => SourceFormat.Csv,
        "application/jsonl" or "application/x-ndjson" or "application/x-jsonlines" => SourceFormat.JsonLines,
        _ => null,
    };

    /// <summary>The value of <c>charset</c> in a content type; null where there is none.</summary>
    public static string? Charset(string? contentType)
    {
        var at = contentType?.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + 8)..].Split(';', ',', ' ')[0].Trim('"', '\'', ' ');
    }

    /// <summary>The format that the first bytes look like.</summary>
    public static SourceFormat OfBytes(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestLook)]).Replace("\0", "", StringComparison.Ordinal).TrimStart('\uFEFF', '\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (head.StartsWith('{') && (head.Contains("\"text\"", StringComparison.Ordinal) || head.Contains("\"html\"", StringComparison.Ordinal)))
            return SourceFormat.JsonLines;
        if (!head.StartsWith('<'))
            return SourceFormat.PlainText;
        string[] signs = ["<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<meta", "<h1"];
        return signs.Any(sign => head.Contains(sign, StringComparison.OrdinalIgnoreCase)) ? SourceFormat.Page : SourceFormat.PlainText;
    }

    private static string WithoutGzip(string name) => name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
}
