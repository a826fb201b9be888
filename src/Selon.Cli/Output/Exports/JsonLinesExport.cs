using Selon.Storage;

namespace Selon.Cli.Output.Exports;

internal sealed class JsonLinesExport : IExport
{
    public string Name => "jsonl";

    public string Description => "a reading a line, as selon read writes it";

    public async Task WriteAsync(Record record, Stream output, CancellationToken cancel)
    {
        await foreach (var reading in record.ReadingsAsync(cancel).ConfigureAwait(false))
            output.Write(reading.Json.Span);
    }
}
