namespace Selon.Cli;

/// <summary>Something that the user can mend. The message is one line: where, what, and behind a semicolon what to do next.</summary>
internal sealed class UserErrorException(string message) : Exception(message);
