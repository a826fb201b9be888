namespace Selon.Formats.Json;

internal sealed class JsonFormat : IFormat
{
    public string Name => "json";

    public string Description => "all that was found in one article, as one JSON object";

    public string MediaType => "application/json";

    public string FileEnding => ".json";

    public bool HoldsMany => false;

    public ReadingWriter Open(Stream output) => new JsonReadingWriter(output, indented: true, single: true);
}
