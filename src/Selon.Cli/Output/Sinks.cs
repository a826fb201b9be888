using Selon.Cli.Commands;
using Selon.Formats;
using Spectre.Console;

namespace Selon.Cli.Output;

/// <summary>Chooses where readings go.</summary>
internal static class Sinks
{
    public static ISink Open(ReadSettings settings)
    {
        if (settings.IntoFolder)
            return new FolderSink(settings.Output!, settings.Format);
        if (settings.Output is { } file)
            return new StreamSink(Create(file, settings.Inputs), settings.Format);
        if (settings.Format == KnownFormats.Text && !Console.IsOutputRedirected)
            return OnTerminal();
        return new StreamSink(StandardOutput.Open(), settings.Format);
    }

    /// <summary>Opens a file for writing, and never the one that is being read.</summary>
    public static FileStream Create(string file, IEnumerable<string> inputs)
    {
        var full = Path.GetFullPath(file);
        if (inputs.Any(input => Path.GetFullPath(input).Equals(full, StringComparison.Ordinal)))
            throw new UserErrorException($"{file}: is read from as well; write to another file or folder");
        try
        {
            return new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.Read);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"{file}: cannot be written ({e.Message.TrimEnd('.')}); choose another place with --output");
        }
    }

    // A method of its own, so that Spectre.Console is loaded for terminals only.
    private static TerminalSink OnTerminal() => new(AnsiConsole.Console);
}
