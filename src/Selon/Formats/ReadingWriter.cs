namespace Selon.Formats;

/// <summary>Writes readings into one output, one behind the other, as they come. For one thread.</summary>
public abstract class ReadingWriter : IDisposable
{
    /// <summary>Writes one reading and hands it on to the stream.</summary>
    /// <exception cref="InvalidOperationException">The format holds one reading, and it is the second.</exception>
    public abstract void Write(Reading reading);

    /// <summary>Writes what stands behind the last reading. Nothing may be written after it.</summary>
    public abstract void Complete();

    /// <summary>Frees what the writer holds, complete or not.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the writer holds; the stream stays open.</summary>
    protected abstract void Dispose(bool disposing);
}
