using System.Text.Json;

namespace Selon.Formats.Json;

/// <summary>Writes readings as JSON objects, each with a line feed behind it.</summary>
internal sealed class JsonReadingWriter(Stream output, bool indented, bool single) : ReadingWriter
{
    private readonly Utf8JsonWriter _json = new(
        output,
        new JsonWriterOptions { Encoder = PlainEncoder.Instance, Indented = indented, NewLine = "\n", SkipValidation = true });

    private bool _written;

    public override void Write(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (single && _written)
            throw new InvalidOperationException("The format json holds one reading; use jsonl for several.");
        _written = true;
        ReadingJson.Write(_json, reading);
        _json.Flush();
        _json.Reset();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    public override void Complete() => output.Flush();

    protected override void Dispose(bool disposing) => _json.Reset(Stream.Null); // else Dispose would flush half an object into the caller's stream
}
