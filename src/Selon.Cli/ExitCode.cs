namespace Selon.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    public const int Found = 0;

    /// <summary>All was read, and there was no statement in it.</summary>
    public const int NothingFound = 1;

    /// <summary>Nothing could be read, or the command line was wrong.</summary>
    public const int Failed = 2;

    /// <summary>A bug in the program (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;

    /// <summary>Stopped by Ctrl-C: 128 and the signal's number.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by SIGTERM.</summary>
    public const int Terminated = 143;
}
