using System.Diagnostics;

namespace Selon.Benchmarks.Speed;

/// <summary>What the process holds in memory, in megabytes of a million bytes, runtime included.</summary>
internal static class Memory
{
    public static long Working => Current(x => x.WorkingSet64);

    public static long Peak => Current(x => x.PeakWorkingSet64);

    private static long Current(Func<Process, long> measure)
    {
        using var process = Process.GetCurrentProcess();
        return measure(process) / 1_000_000;
    }
}
