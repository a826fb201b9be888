using System.Text.Json;
using Selon.Mentions;
using Selon.Mentions.Unnamed;
using Selon.Places;
using Selon.Times;

namespace Selon.Formats.Json;

/// <summary>The shape of a reading in JSON; <c>docs/formats.md</c> describes it. What is not known is <c>null</c>, never left out; what was not asked for (explanations) is left out.</summary>
internal static class ReadingJson
{
    public static void Write(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartObject();
        Write(json, reading.Provenance);
        Write(json, reading.Article);
        WriteArray(json, "entities", reading.Entities, Write);
        WriteArray(json, "statements", reading.Statements, Write);
        WriteArray(json, "times", reading.Times, Write);
        WriteArray(json, "places", reading.Places, Write);
        if (reading.Dropped is { } dropped)
            WriteArray(json, "dropped", dropped, ExplanationJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("selon");
        json.WriteString("version", provenance.Version);
        json.WriteString("pack", provenance.Pack);
        json.WriteString("model", provenance.Model);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("document");
        json.WriteString("id", article.Id);
        json.WriteString("url", article.Url?.AbsoluteUri);
        json.WriteString("title", article.Title);
        json.WriteString("publisher", article.Publisher);
        json.WriteString("published", SchemaWords.Of(article.PublishedOn));
        json.WriteString("language", article.Language);
        json.WriteString("text", article.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("name", entity.Name);
        json.WriteString("kind", SchemaWords.Of(entity.Kind));
        json.WriteString("key", entity.Key);
        json.WriteString("authority", entity.Authority);
        WriteArray(json, "roles", entity.Roles, static (json, role) => json.WriteStringValue(role.Name));
        WriteArray(json, "roleSpans", entity.Roles, Write);
        json.WriteString("gender", entity.Gender is { } gender ? SchemaWords.Of(gender) : null);
        json.WriteBoolean("several", entity.IsSeveral);
        json.WriteString("nationality", entity.Nationality);
        json.WriteString("government", entity.Government);
        WriteUnnamed(json, entity.Unnamed);
        WriteArray(json, "mentions", entity.Mentions, SpanJson.Write);
        WriteArray(json, "metonyms", entity.Metonyms, SpanJson.Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Role role)
    {
        json.WriteStartObject();
        json.WriteNumber("start", role.Span.Start);
        json.WriteNumber("end", role.Span.End);
        json.WriteString("since", role.Since?.Id);
        json.WriteEndObject();
    }

    private static void WriteUnnamed(Utf8JsonWriter json, UnnamedSource? unnamed)
    {
        if (unnamed is null)
        {
            json.WriteNull("unnamed");
            return;
        }

        json.WriteStartObject("unnamed");
        if (unnamed.Count is { } count)
            json.WriteNumber("count", count);
        else
            json.WriteNull("count");
        json.WriteString("type", SchemaWords.Of(unnamed.Type));
        SpanJson.Write(json, "of", unnamed.Of);
        SpanJson.Write(json, "reason", unnamed.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        SpanJson.Write(json, "source", statement.Source);
        SpanJson.Write(json, "cue", statement.Cue);
        WriteArray(json, "content", statement.Content, SpanJson.Write);
        json.WriteString("speaker", statement.Speaker?.Id);
        json.WriteString("speakerName", statement.SpeakerName);
        json.WriteString("named", SchemaWords.Of(statement.Named));
        json.WriteString("form", SchemaWords.Of(statement.Form));
        json.WriteString("stance", SchemaWords.Of(statement.Stance));
        SpanJson.Write(json, "citing", statement.Citing);
        json.WriteString("medium", SchemaWords.Of(statement.Medium));
        SpanJson.Write(json, "mediumSpan", statement.MediumSpan);
        SpanJson.Write(json, "addressee", statement.Addressee);
        json.WriteString("said", statement.Said?.Id);
        json.WriteString("place", statement.Place?.Id);
        json.WriteNumber("confidence", SchemaWords.Of(statement.Confidence));
        if (statement.Explanation is { } explanation)
            ExplanationJson.Write(json, explanation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TimeReference time)
    {
        json.WriteStartObject();
        json.WriteString("id", time.Id);
        json.WriteNumber("start", time.Span.Start);
        json.WriteNumber("end", time.Span.End);
        json.WriteString("kind", SchemaWords.Of(time.Kind));
        json.WriteString("value", time.Value);
        json.WriteString("granularity", SchemaWords.Of(time.Granularity));
        json.WriteString("from", SchemaWords.Of(time.From));
        json.WriteString("to", SchemaWords.Of(time.To));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        json.WriteString("id", place.Id);
        json.WriteString("entity", place.Entity?.Id);
        json.WriteString("name", place.Name);
        json.WriteString("country", place.Country);
        json.WriteNumber("lat", place.Latitude);
        json.WriteNumber("lon", place.Longitude);
        json.WriteNumber("confidence", SchemaWords.Of(place.Confidence));
        json.WriteEndObject();
    }

    public static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
