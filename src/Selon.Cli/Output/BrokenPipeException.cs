namespace Selon.Cli.Output;

/// <summary>Whoever read standard output has closed it.</summary>
internal sealed class BrokenPipeException(IOException cause) : Exception(cause.Message, cause);
