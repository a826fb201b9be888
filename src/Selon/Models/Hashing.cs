namespace Selon.Models;

/// <summary>Hashes of words and features; part of the model format, so they never change within a version.</summary>
internal static class Hashing
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = 0xCBF29CE484222325ul;
        foreach (var c in text)
            hash = (hash ^ c) * 0x100000001B3;
        return Mix(hash, (uint)text.Length);
    }

    public static ulong Mix(ulong left, ulong right)
    {
        var hash = (left ^ (right * Prime)) * 0xD6E8FEB86659FD93;
        return hash ^ (hash >> 32);
    }

    public static ulong Mix(ulong first, ulong second, ulong third) => Mix(Mix(first, second), third);

    public static ulong Mix(ulong first, ulong second, ulong third, ulong fourth) => Mix(Mix(first, second), Mix(third, fourth));
}
