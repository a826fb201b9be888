using BenchmarkDotNet.Attributes;

namespace Selon.Benchmarks;

/// <summary>Reading articles one after the other on one core.</summary>
[Config(typeof(OneCore))]
public class ReadBenchmarks
{
    private IReadOnlyList<Article> _articles = [];

    [GlobalSetup]
    public void Load() => _articles = Texts.Load();

    [Benchmark]
    public int Read() => _articles.Sum(x => Reader.Default.Read(x).Statements.Count);
}
