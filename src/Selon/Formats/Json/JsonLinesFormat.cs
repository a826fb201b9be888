namespace Selon.Formats.Json;

internal sealed class JsonLinesFormat : IFormat
{
    public string Name => "jsonl";

    public string Description => "the same objects, one a line, for many articles";

    public string MediaType => "application/jsonl";

    public string FileEnding => ".jsonl";

    public bool HoldsMany => true;

    public ReadingWriter Open(Stream output) => new JsonReadingWriter(output, indented: false, single: false);
}
