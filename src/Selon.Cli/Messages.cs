namespace Selon.Cli;

/// <summary>Lines on standard error.</summary>
internal static class Messages
{
    public static void Write(string message) => Console.Error.WriteLine($"selon: {Formats.StatementLine.OneLine(message)}");

    public static void WriteBug(Exception bug, string? where = null)
    {
        if (where is not null)
            Write($"{where}: cannot be read");
        Console.Error.WriteLine("selon: this is a bug in Selon, not in your input; please report it with the lines below.");
        Console.Error.WriteLine(bug);
    }
}
