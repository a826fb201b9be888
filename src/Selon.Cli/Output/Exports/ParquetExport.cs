using Parquet;
using Parquet.Schema;
using Selon.Storage;

namespace Selon.Cli.Output.Exports;

internal sealed class ParquetExport : IExport
{
    private const int RowsOfGroup = 20_000;

    public string Name => "parquet";

    public string Description => "the same table for data tools";

    public async Task WriteAsync(Record record, Stream output, CancellationToken cancel)
    {
        // The format writes its table of contents last and wants to know where it is: a pipe does not tell.
        using var file = new MemoryStream();
        var fields = StatementColumns.All.Select(column => new DataField<string>(column.Name, nullable: true)).ToArray();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file, cancellationToken: cancel).ConfigureAwait(false))
        {
            var columns = StatementColumns.All.Select(_ => new List<string?>()).ToArray();
            await foreach (var reading in record.ReadingsAsync(cancel).ConfigureAwait(false))
            {
                foreach (var (statement, span) in reading.Statements)
                {
                    for (var i = 0; i < columns.Length; i++)
                        columns[i].Add(StatementColumns.All[i].Cell(reading, statement, span));
                }

                if (columns[0].Count >= RowsOfGroup)
                    await WriteAsync(writer, fields, columns).ConfigureAwait(false);
            }

            await WriteAsync(writer, fields, columns).ConfigureAwait(false);
        }

        file.Position = 0;
        await file.CopyToAsync(output, cancel).ConfigureAwait(false);
    }

    private static async Task WriteAsync(ParquetWriter writer, DataField[] fields, List<string?>[] columns)
    {
        using var group = writer.CreateRowGroup();
        for (var i = 0; i < fields.Length; i++)
        {
            await group.WriteAsync(fields[i], columns[i]!).ConfigureAwait(false);
            columns[i].Clear();
        }
    }
}
