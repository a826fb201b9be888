using System.Globalization;
using System.Text.Json;
using Selon.Quality.Readings;

namespace Selon.Quality.Gold;

/// <summary>An article with its statements as an annotator gives them: <c>NAME.txt</c> beside <c>NAME.json</c>.</summary>
internal sealed record GoldArticle(string Name, string Text, DateOnly? Date, IReadOnlyList<Annotation> Statements)
{
    /// <summary>The articles of a folder in the order of their names.</summary>
    /// <param name="folder">Where they lie.</param>
    /// <param name="only">Names to keep; null for all.</param>
    public static IReadOnlyList<GoldArticle> LoadAll(string folder, IReadOnlyCollection<string>? only = null)
    {
        var files = Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal);
        return [.. files.Where(x => only is null || only.Contains(Path.GetFileNameWithoutExtension(x))).Select(Load)];
    }

    public Article ToArticle(bool dated) => Article.FromText(Text, dated ? Date : null, id: Name);

    private static GoldArticle Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var date = Json.String(json.RootElement, "date");
        var statements = json.RootElement.GetProperty("statements").EnumerateArray().Select((x, i) => Json.Statement(x, null, i + 1));
        return new GoldArticle(
            Path.GetFileNameWithoutExtension(path),
            File.ReadAllText(Path.ChangeExtension(path, ".txt")),
            date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            [.. statements]);
    }
}
