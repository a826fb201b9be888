using System.Globalization;
using System.Text.Json;
using Selon.Formats.Json;
using Selon.Storage;
using Selon.Storage.Reports;

namespace Selon.Cli.Output.Exports;

/// <summary>
/// JSON-LD: articles as schema.org NewsArticle, statements as Quotation or Claim with a Web Annotation that points at their words by quote and position, copies by PROV-O, links by terms of our own.
/// Positions count UTF-16 code units.
/// </summary>
internal sealed class JsonLdExport : IExport
{
    private const int Around = 32;

    public string Name => "jsonld";

    public string Description => "linked data: Web Annotation, PROV-O, schema.org";

    public async Task WriteAsync(Record record, Stream output, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = PlainEncoder.Instance, Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        WriteContext(json);
        json.WriteStartArray("@graph");
        await foreach (var reading in record.ReadingsAsync(cancel).ConfigureAwait(false))
        {
            Write(json, reading);
            await json.FlushAsync(cancel).ConfigureAwait(false);
        }

        foreach (var copy in await record.CopiesAsync(cancel).ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("@id", Id(copy.Article));
            WriteReference(json, "prov:wasDerivedFrom", Id(copy.Of));
            json.WriteEndObject();
        }

        foreach (var link in await record.LinksAsync(cancel).ConfigureAwait(false))
        {
            json.WriteStartObject();
            json.WriteString("@id", Id(link.From));
            WriteReference(json, $"selon:{link.Type.ToString().ToLowerInvariant()}", Id(link.To));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteContext(Utf8JsonWriter json)
    {
        json.WriteStartObject("@context");
        json.WriteString("schema", "https://schema.org/");
        json.WriteString("oa", "http://www.w3.org/ns/oa#");
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("selon", "urn:selon:terms:");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordedReading reading)
    {
        json.WriteStartObject();
        json.WriteString("@id", Id(reading.Article.Id));
        json.WriteString("@type", "schema:NewsArticle");
        if (reading.Article.Title is { } title)
            json.WriteString("schema:headline", title);
        if (reading.Article.Publisher is { } publisher)
            json.WriteString("schema:publisher", publisher);
        if (reading.Article.Published is { } day)
            json.WriteString("schema:datePublished", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (reading.Article.Language is { } language)
            json.WriteString("schema:inLanguage", language);
        if (reading.Url is { } url)
            json.WriteString("schema:url", url.AbsoluteUri);
        json.WriteString("selon:story", $"urn:selon:story:{reading.Article.Story}");
        json.WriteEndObject();
        foreach (var (statement, span) in reading.Statements)
            Write(json, reading, statement, span);
    }

    private static void Write(Utf8JsonWriter json, RecordedReading reading, RecordedStatement statement, TextSpan span)
    {
        var id = Id(new StatementReference(statement.Article, statement.Statement));
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteString("@type", statement.Form == "direct" ? "schema:Quotation" : "schema:Claim");
        json.WriteString("schema:text", statement.Content);
        if (statement.Speaker is { } speaker)
            json.WriteString(statement.Form == "direct" ? "schema:spokenByCharacter" : "schema:claimInterpreter", speaker);
        json.WriteString("selon:named", statement.Named);
        json.WriteString("selon:stance", statement.Stance);
        WriteReference(json, "schema:isPartOf", Id(statement.Article));
        WriteReference(json, "prov:wasQuotedFrom", Id(statement.Article));
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteString("@id", $"{id}:annotation");
        json.WriteString("@type", "oa:Annotation");
        WriteReference(json, "oa:hasBody", id);
        json.WriteStartObject("oa:hasTarget");
        WriteReference(json, "oa:hasSource", Id(statement.Article));
        json.WriteStartArray("oa:hasSelector");
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextQuoteSelector");
        json.WriteString("oa:exact", span.In(reading.Text));
        json.WriteString("oa:prefix", reading.Text[Math.Max(0, span.Start - Around)..span.Start]);
        json.WriteString("oa:suffix", reading.Text[span.End..Math.Min(reading.Text.Length, span.End + Around)]);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteString("@type", "oa:TextPositionSelector");
        json.WriteNumber("oa:start", span.Start);
        json.WriteNumber("oa:end", span.End);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteReference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", id);
        json.WriteEndObject();
    }

    private static string Id(string article) => $"urn:selon:article:{Uri.EscapeDataString(article)}";

    private static string Id(StatementReference statement) => $"{Id(statement.Article)}:{statement.Statement}";
}
