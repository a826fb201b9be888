using Selon.Formats;

namespace Selon.Cli.Output;

/// <summary>All readings into one stream.</summary>
internal sealed class StreamSink(Stream stream, IFormat format) : ISink
{
    private readonly ReadingWriter _writer = format.Open(stream);
    private Reading? _only;
    private bool _written;

    public void Write(Reading reading, string where)
    {
        _written = true;
        if (format.HoldsMany)
        {
            _writer.Write(reading);
            return;
        }

        // Held back until it is sure that there is no second one: half an answer would look like a whole one.
        if (_only is not null)
            throw new UserErrorException($"{where}: --format {format.Name} holds one article, and this is the second; use --format jsonl, or --output DIR/ for one file an article");
        _only = reading;
    }

    public void Complete()
    {
        if (_only is not null)
            _writer.Write(_only);
        if (_written) // where nothing could be read, nothing is said
            _writer.Complete();
    }

    public void Dispose()
    {
        _writer.Dispose();
        stream.Dispose();
    }
}
