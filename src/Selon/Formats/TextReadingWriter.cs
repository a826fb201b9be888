using System.Text;

namespace Selon.Formats;

/// <summary>A writer of text: UTF-8 without byte order mark, each reading handed on whole.</summary>
internal abstract class TextReadingWriter(Stream output) : ReadingWriter
{
    /// <summary>Where to write; ends lines with a line feed on every system.</summary>
    protected StreamWriter Output { get; } =
        new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };

    public override void Write(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        WriteReading(reading);
        Output.Flush();
    }

    public override void Complete()
    {
        WriteEnd();
        Output.Flush();
    }

    protected abstract void WriteReading(Reading reading);

    protected abstract void WriteEnd();

    protected override void Dispose(bool disposing)
    {
        // The stream writer is not disposed: that would write half a reading out after a failure, and the stream is the caller's.
    }
}
