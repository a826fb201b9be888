using System.IO.Compression;

namespace Selon.Storage;

/// <summary>Bytes made smaller (Brotli, RFC 7932).</summary>
internal static class Packed
{
    private const int Quality = 4;
    private const int Window = 18;
    private const int LengthBytes = sizeof(int);

    public static byte[] Of(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[LengthBytes + BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        BitConverter.TryWriteBytes(packed, bytes.Length);
        if (!BrotliEncoder.TryCompress(bytes, packed.AsSpan(LengthBytes), out var length, Quality, Window))
            throw new InvalidOperationException("Brotli could not pack what it said it could.");
        return packed[..(LengthBytes + length)];
    }

    public static byte[] Open(ReadOnlySpan<byte> packed)
    {
        var bytes = new byte[BitConverter.ToInt32(packed)];
        return BrotliDecoder.TryDecompress(packed[LengthBytes..], bytes, out var length) && length == bytes.Length ? bytes : throw new InvalidDataException("What the record holds of an article is damaged; run “selon record check”.");
    }
}
