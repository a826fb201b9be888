namespace Selon.Formats;

/// <summary>A way to write readings down. Immutable, safe for any number of threads.</summary>
public interface IFormat
{
    /// <summary>What a user types to have it, such as <c>jsonl</c>; lower case, unique in <see cref="KnownFormats.All"/>.</summary>
    string Name { get; }

    /// <summary>One line for help texts, without a full stop.</summary>
    string Description { get; }

    /// <summary>The media type (RFC 6838), with its charset where it takes one.</summary>
    string MediaType { get; }

    /// <summary>The ending of a file in this format, with its point.</summary>
    string FileEnding { get; }

    /// <summary>True where one output holds any number of readings; false where it holds exactly one.</summary>
    bool HoldsMany { get; }

    /// <summary>Begins an output.</summary>
    /// <param name="output">Gets UTF-8 without byte order mark; left open.</param>
    ReadingWriter Open(Stream output);
}
