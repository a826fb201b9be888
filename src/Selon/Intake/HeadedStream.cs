namespace Selon.Intake;

/// <summary>A stream of which the first bytes have been looked at and are read again.</summary>
internal sealed class HeadedStream : Stream
{
    private readonly Stream _rest;
    private int _at;

    private HeadedStream(byte[] head, Stream rest)
    {
        Head = head;
        _rest = rest;
    }

    /// <summary>The first bytes, fewer than asked for only where the stream holds no more.</summary>
    public byte[] Head { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Looks at the first bytes of a stream.</summary>
    public static async Task<HeadedStream> LookAsync(Stream stream, int length, CancellationToken cancel)
    {
        var head = new byte[length];
        var read = await stream.ReadAtLeastAsync(head, length, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
        return new HeadedStream(head[..read], stream);
    }

    public override int Read(byte[] buffer, int offset, int count) => TakeHead(buffer.AsSpan(offset, count)) is > 0 and var taken ? taken : _rest.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => TakeHead(buffer) is > 0 and var taken ? taken : _rest.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        TakeHead(buffer.Span) is > 0 and var taken ? ValueTask.FromResult(taken) : _rest.ReadAsync(buffer, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int TakeHead(Span<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, Head.Length - _at);
        Head.AsSpan(_at, taken).CopyTo(buffer);
        _at += taken;
        return taken;
    }
}
