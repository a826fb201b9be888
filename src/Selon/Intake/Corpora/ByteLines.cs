using System.Buffers;
using System.Runtime.CompilerServices;

namespace Selon.Intake.Corpora;

/// <summary>Cuts a stream into lines without ever holding more than one of them.</summary>
internal static class ByteLines
{
    private const int ChunkSize = 65_536;

    /// <summary>The lines without their ends and without a byte order mark; null in place of one that is longer than the limit.</summary>
    public static async IAsyncEnumerable<byte[]?> ReadAsync(Stream stream, long limit, [EnumeratorCancellation] CancellationToken cancel)
    {
        var chunk = new byte[ChunkSize];
        var line = new ArrayBufferWriter<byte>();
        var (length, first) = (0L, true);
        int read;
        while ((read = await stream.ReadAsync(chunk, cancel).ConfigureAwait(false)) > 0)
        {
            var at = first && chunk.AsSpan(0, read).StartsWith("\uFEFF"u8) ? 3 : 0;
            first = false;
            while (at < read)
            {
                var end = Array.IndexOf(chunk, (byte)'\n', at, read - at);
                var stop = end < 0 ? read : end;
                length += stop - at;
                if (length <= limit)
                    line.Write(chunk.AsSpan(at, stop - at));
                at = stop + 1;
                if (end < 0)
                    break;
                yield return length <= limit ? line.WrittenSpan.ToArray() : null;
                line.ResetWrittenCount();
                length = 0;
            }
        }

        if (length > 0)
            yield return length <= limit ? line.WrittenSpan.ToArray() : null;
    }
}
