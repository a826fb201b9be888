using BenchmarkDotNet.Running;
using Selon.Benchmarks.Speed;

if (args is ["speed", .. var rest])
{
    SpeedRun.Run(rest.FirstOrDefault(x => !x.StartsWith('-')), rest.Contains("--growth"));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
