using System.Text.Json;

namespace Selon.Formats.Json;

/// <summary>Writes spans as <c>{ "start": 0, "end": 0 }</c>.</summary>
internal static class SpanJson
{
    public static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteEndObject();
    }

    /// <summary>A property that is <c>null</c> where there is no span.</summary>
    public static void Write(Utf8JsonWriter json, string name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } known)
            Write(json, known);
        else
            json.WriteNullValue();
    }
}
