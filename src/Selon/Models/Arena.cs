using System.Runtime.InteropServices;

namespace Selon.Models;

/// <summary>Memory that is handed out piece by piece and taken back all at once.</summary>
internal sealed unsafe class Arena : IDisposable
{
    private readonly List<(nint Start, long Length)> _chunks = [];
    private readonly long _chunkLength;
    private int _chunk;
    private long _used;

    public Arena(long chunkLength) => _chunkLength = chunkLength;

    ~Arena() => Free();

    /// <summary>Zeroed floats at a multiple of 64 bytes.</summary>
    public float* Zeroed(long floats)
    {
        var start = Take(floats);
        NativeMemory.Clear(start, (nuint)(floats * sizeof(float)));
        return start;
    }

    /// <summary>Floats of any value at a multiple of 64 bytes.</summary>
    public float* Take(long floats)
    {
        var bytes = ((floats * sizeof(float)) + 63) / 64 * 64;
        while (_chunk < _chunks.Count && _used + bytes > _chunks[_chunk].Length)
            (_chunk, _used) = (_chunk + 1, 0);
        if (_chunk == _chunks.Count)
        {
            var length = Math.Max(bytes, _chunkLength);
            _chunks.Add(((nint)NativeMemory.AlignedAlloc((nuint)length, 64), length));
        }

        var start = (byte*)_chunks[_chunk].Start + _used;
        _used += bytes;
        return (float*)start;
    }

    /// <summary>Makes all that was handed out free for others.</summary>
    public void Reset() => (_chunk, _used) = (0, 0);

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        foreach (var (start, _) in _chunks)
            NativeMemory.AlignedFree((void*)start);
        _chunks.Clear();
    }
}
