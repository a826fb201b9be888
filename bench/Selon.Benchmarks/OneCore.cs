using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;

namespace Selon.Benchmarks;

internal sealed class OneCore : ManualConfig
{
    public OneCore()
    {
        ArtifactsPath = Path.Combine("artifacts", "bench");
        AddJob(Job.Default.WithAffinity(1).WithWarmupCount(12).WithIterationCount(10));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new WordsPerSecond());
    }
}
