using Selon.Storage;

namespace Selon.Cli.Output.Exports;

/// <summary>A form in which a whole record is written out.</summary>
internal interface IExport
{
    string Name { get; }

    string Description { get; }

    Task WriteAsync(Record record, Stream output, CancellationToken cancel);
}
