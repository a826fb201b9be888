namespace Selon.Cli.Output;

/// <summary>Where readings go: one stream, or a folder with a file for each.</summary>
internal interface ISink : IDisposable
{
    /// <param name="reading">The next reading.</param>
    /// <param name="where">What its article was read from.</param>
    void Write(Reading reading, string where);

    /// <summary>All has been written.</summary>
    void Complete();
}
