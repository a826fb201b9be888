using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Selon.Intake.Pages;

/// <summary>The description of its article that a page carries as JSON-LD (schema.org).</summary>
internal sealed class LinkedData
{
    private const int DeepestObject = 12;

    private readonly JsonElement? _article;
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);

    private LinkedData(IEnumerable<JsonElement> roots)
    {
        var objects = new List<JsonElement>();
        foreach (var root in roots)
            Gather(root, objects, 0);
        foreach (var item in objects)
            if (Text(item, "@id") is { } id && item.EnumerateObject().Skip(1).Any())
                _byId.TryAdd(id, item);
        foreach (var item in objects.Where(IsArticle))
            if (_article is null || (!_article.Value.TryGetProperty("headline", out _) && item.TryGetProperty("headline", out _)))
                _article = item;
    }

    public string? Headline => Of("headline") ?? Of("name");

    public string? Published => Of("datePublished") ?? Of("dateCreated");

    public string? Modified => Of("dateModified");

    public string? Language => Of("inLanguage");

    public string? Body => Of("articleBody");

    public string? Publisher => _article is { } article ? Names(article, "publisher") : null;

    public string? Author => _article is { } article ? Names(article, "author") ?? Names(article, "creator") : null;

    public static LinkedData Read(IHtmlDocument document)
    {
        var roots = new List<JsonElement>();
        foreach (var script in document.QuerySelectorAll("script[type*='ld+json' i]"))
            if (Parse(script.TextContent) is { } root)
                roots.Add(root);
        return new LinkedData(roots);
    }

    private static JsonElement? Parse(string json)
    {
        try
        {
            // Line ends inside strings are the commonest mistake in pages.
            var oneLine = json.Trim().TrimEnd(';').Replace("\r", " ", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal).Replace("\t", " ", StringComparison.Ordinal);
            using var document = JsonDocument.Parse(oneLine, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.Clone();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Gather(JsonElement element, List<JsonElement> objects, int depth)
    {
        if (depth > DeepestObject)
            return;
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray())
                Gather(item, objects, depth + 1);
        else if (element.ValueKind == JsonValueKind.Object)
        {
            objects.Add(element);
            foreach (var property in element.EnumerateObject())
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    Gather(property.Value, objects, depth + 1);
        }
    }

    private static bool IsArticle(JsonElement item) =>
        item.TryGetProperty("@type", out var type) && Strings(type).Any(name =>
            name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name is "Report");

    private string? Of(string property) => _article is { } article ? Text(article, property) : null;

    private static string? Text(JsonElement item, string property) =>
        item.TryGetProperty(property, out var value) ? Strings(value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text))?.Trim() : null;

    /// <summary>The names of people or bodies, which stand as text, as objects, or elsewhere under their id.</summary>
    private string? Names(JsonElement item, string property)
    {
        if (!item.TryGetProperty(property, out var value))
            return null;
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        var names = items.Select(Name).Where(name => !string.IsNullOrWhiteSpace(name) && !name.StartsWith("http", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    private string? Name(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            return value.GetString()!.Trim();
        if (value.ValueKind != JsonValueKind.Object)
            return null;
        return Text(value, "name") ?? (Text(value, "@id") is { } id && _byId.TryGetValue(id, out var named) ? Text(named, "name") : null);
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };
}
