using System.Text.Encodings.Web;
using System.Text.Json;
using Selon.Formats.Json;

namespace Selon.Quality.Readings;

/// <summary>Writes findings so that the scorer of record can score them too.</summary>
internal static class FindingWriter
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Save(string path, IEnumerable<Finding> findings)
    {
        using var file = File.Create(path);
        foreach (var finding in findings)
        {
            using (var json = new Utf8JsonWriter(file, Plain))
                Write(json, finding);
            file.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteStartObject("document");
        json.WriteString("id", finding.Id);
        json.WriteString("text", finding.Text);
        json.WriteEndObject();
        json.WriteStartArray("statements");
        foreach (var statement in finding.Statements)
        {
            json.WriteStartObject();
            json.WriteString("id", statement.Id);
            SpanJson.Write(json, "source", statement.Source);
            SpanJson.Write(json, "cue", statement.Cue);
            json.WriteStartArray("content");
            foreach (var range in statement.Content)
                SpanJson.Write(json, range);
            json.WriteEndArray();
            json.WriteString("speakerName", statement.Speaker);
            json.WriteString("named", statement.Named);
            json.WriteString("form", statement.Form);
            json.WriteString("stance", statement.Stance);
            SpanJson.Write(json, "citing", statement.Citing);
            if (statement.Confidence is { } confidence)
                json.WriteNumber("confidence", confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
