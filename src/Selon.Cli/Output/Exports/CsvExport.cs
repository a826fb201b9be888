using System.Text;
using Selon.Formats.Csv;
using Selon.Storage;

namespace Selon.Cli.Output.Exports;

internal sealed class CsvExport : IExport
{
    public string Name => "csv";

    public string Description => "a table with one row a statement, for spreadsheets";

    public async Task WriteAsync(Record record, Stream output, CancellationToken cancel)
    {
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        text.WriteLine(string.Join(',', StatementColumns.All.Select(column => column.Name)));
        await foreach (var reading in record.ReadingsAsync(cancel).ConfigureAwait(false))
        {
            foreach (var (statement, span) in reading.Statements)
                text.WriteLine(string.Join(',', StatementColumns.All.Select(column => CsvCell.Write(column.Cell(reading, statement, span)))));
        }
    }
}
