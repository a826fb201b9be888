namespace Selon.Formats.Csv;

internal sealed class CsvFormat : IFormat
{
    public string Name => "csv";

    public string Description => "a table with one row a statement, for spreadsheets";

    public string MediaType => "text/csv; charset=utf-8";

    public string FileEnding => ".csv";

    public bool HoldsMany => true;

    public ReadingWriter Open(Stream output) => new CsvReadingWriter(output);
}
