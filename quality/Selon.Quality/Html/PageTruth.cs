using System.Text.Json;
using Selon.Quality.Readings;

namespace Selon.Quality.Html;

/// <summary>The main text that a page really has.</summary>
internal sealed record PageTruth(string Name, string Body, string? Url)
{
    public static IReadOnlyList<PageTruth> LoadAll(string path, IReadOnlyCollection<string>? only)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.EnumerateObject()
            .Where(x => only is null || only.Contains(x.Name))
            .Select(x => new PageTruth(x.Name, Json.String(x.Value, "articleBody") ?? "", Json.String(x.Value, "url")))];
    }
}
