using Microsoft.Win32.SafeHandles;

namespace Selon.Cli.Output;

/// <summary>Standard output that tells when nobody listens any more; the console's own stream keeps that to itself on Unix.</summary>
internal sealed class StandardOutput : Stream
{
    private const int BrokenPipe = 32; // EPIPE on Linux and macOS
    private const int NoData = unchecked((int)0x800700E8); // ERROR_NO_DATA on Windows

    private readonly Stream _stream;

    private StandardOutput(Stream stream) => _stream = stream;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows())
            return new StandardOutput(Console.OpenStandardOutput());
        // A file stream would not move the offset that a file shares with the shell's next command, so that it serves pipes only.
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return new StandardOutput(direct.CanSeek ? Console.OpenStandardOutput() : direct);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _stream.Write(buffer);
        }
        catch (IOException e) when (e.HResult is BrokenPipe or NoData)
        {
            throw new BrokenPipeException(e);
        }
    }

    public override void Flush() => _stream.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
