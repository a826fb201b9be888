using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Selon.Benchmarks;

/// <summary>Words of the texts divided by the mean time that reading them takes.</summary>
internal sealed class WordsPerSecond : IColumn
{
    public string Id => nameof(WordsPerSecond);
    public string ColumnName => "Words/s";
    public bool AlwaysShow => true;
    public ColumnCategory Category => ColumnCategory.Custom;
    public int PriorityInCategory => 0;
    public bool IsNumeric => true;
    public UnitType UnitType => UnitType.Dimensionless;
    public string Legend => "words (runs of letters and digits) read in a second on one core";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => summary[benchmarkCase]?.ResultStatistics is { Mean: > 0 } time
        ? (Texts.Words(Of(benchmarkCase)) / (time.Mean / 1e9)).ToString("N0", CultureInfo.InvariantCulture)
        : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private static IReadOnlyList<Article> Of(BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters.Items.FirstOrDefault(item => item.Name == nameof(SyntaxBenchmarks.Articles))?.Value is int count ? Texts.French(count) : Texts.Load();

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
