namespace Selon.Cli.Output.Exports;

/// <summary>The forms in which a record can be written out.</summary>
internal static class KnownExports
{
    public static IReadOnlyList<IExport> All { get; } = [new JsonLinesExport(), new CsvExport(), new ParquetExport(), new JsonLdExport()];

    public static IExport? Find(string name) => All.FirstOrDefault(export => export.Name == name);
}
