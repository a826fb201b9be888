using Selon.Formats;

namespace Selon.Cli.Commands;

/// <summary>What a <c>selon read</c> command line means. Nothing behind it sees what was typed.</summary>
internal sealed record ReadSettings
{
    /// <summary>Files, folders, patterns, addresses, and <c>-</c> for standard input.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    public required IFormat Format { get; init; }

    /// <summary>File or folder to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to say why each statement was found.</summary>
    public bool Explain { get; init; }

    /// <summary>A list of people, bodies and places with ids; null for none.</summary>
    public string? Authority { get; init; }

    public DateOnly? Date { get; init; }

    public string? Language { get; init; }

    public bool AllowPrivate { get; init; }

    /// <summary>In bytes.</summary>
    public long? MaxSize { get; init; }

    public TimeSpan? Timeout { get; init; }

    public bool Quiet { get; init; }

    /// <summary>True where each article gets a file of its own in the folder <see cref="Output"/>.</summary>
    public bool IntoFolder => Output is { } output && (Path.EndsInDirectorySeparator(output) || Directory.Exists(output));
}
