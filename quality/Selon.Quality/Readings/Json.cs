using System.Text.Json;

namespace Selon.Quality.Readings;

/// <summary>Statements in JSON: spans are pairs of numbers in gold files and objects in readings.</summary>
internal static class Json
{
    public static Annotation Statement(JsonElement json, IReadOnlyDictionary<string, string?>? names, int number)
    {
        var speaker = String(json, names is null ? "speaker" : "speakerName");
        if (string.IsNullOrEmpty(speaker) && names is not null && String(json, "speaker") is { } entity)
            speaker = names.GetValueOrDefault(entity);
        return new Annotation
        {
            Id = json.TryGetProperty("id", out var id) ? id.ToString() : $"{number}",
            Source = Span(json, "source"),
            Cue = Span(json, "cue"),
            Content = json.TryGetProperty("content", out var ranges) ? [.. ranges.EnumerateArray().Select(x => Span(x)!.Value)] : [],
            Speaker = speaker,
            Named = String(json, "named"),
            Form = String(json, "form"),
            Stance = String(json, "stance"),
            Citing = Span(json, "citing"),
            Confidence = json.TryGetProperty("confidence", out var confidence) && confidence.ValueKind == JsonValueKind.Number ? confidence.GetDouble() : null,
            Medium = String(json, "medium"),
            MediumSpan = Span(json, "mediumSpan"),
            Addressee = Span(json, "addressee"),
            Optional = json.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True,
        };
    }

    public static string? String(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    private static TextSpan? Span(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? Span(value) : null;

    private static TextSpan? Span(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => new TextSpan(json[0].GetInt32(), json[1].GetInt32()),
        JsonValueKind.Object => new TextSpan(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32()),
        _ => null,
    };
}
