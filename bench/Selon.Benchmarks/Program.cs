using BenchmarkDotNet.Running;
using Selon.Benchmarks.Load;
using Selon.Benchmarks.Speed;

if (args is ["speed", .. var rest])
{
    SpeedRun.Run(rest.FirstOrDefault(x => !x.StartsWith('-')), rest.Contains("--growth"));
    return;
}

if (args is ["load", .. var load])
{
    await LoadRun.RunAsync(load);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
