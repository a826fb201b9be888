using Selon.Models;

namespace Selon.Syntax.Network;

/// <summary>The pieces of a word that its input vector is the sum of, as hashes; training and running share them.</summary>
internal static class WordParts
{
    public const int Count = 9;

    /// <summary>Hash of the word as the vocabulary holds it.</summary>
    public static ulong Key(string form)
    {
        Span<char> lower = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        return Hashing.Of(lower[..Lower(form, lower)]);
    }

    /// <summary>Fills in the buckets of the word's parts.</summary>
    public static void Fill(string form, int buckets, Span<int> parts)
    {
        Span<char> buffer = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        ReadOnlySpan<char> lower = buffer[..Lower(form, buffer)];
        for (var length = 1; length <= 5; length++)
            parts[length - 1] = Bucket((ulong)(1 + length), lower[Math.Max(0, lower.Length - length)..], buckets);
        for (var length = 1; length <= 3; length++)
            parts[4 + length] = Bucket((ulong)(6 + length), lower[..Math.Min(length, lower.Length)], buckets);
        parts[8] = (int)(Shape(form) % (ulong)buckets);
    }

    /// <summary>Digits are all alike; a curly apostrophe is a straight one.</summary>
    private static int Lower(string form, Span<char> lower)
    {
        for (var at = 0; at < form.Length; at++)
            lower[at] = form[at] is '’' ? '\'' : char.IsDigit(form[at]) ? '0' : char.ToLowerInvariant(form[at]);
        return form.Length;
    }

    private static int Bucket(ulong kind, ReadOnlySpan<char> part, int buckets) => (int)(Hashing.Mix(kind, Hashing.Of(part)) % (ulong)buckets);

    /// <summary>Runs of capitals, small letters, digits and marks; a run of two and more counts as two.</summary>
    private static ulong Shape(string form)
    {
        var shape = 1ul;
        var last = 0ul;
        var run = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 1ul : char.IsLetter(c) ? 2ul : char.IsDigit(c) ? 3ul : c == '-' ? 4ul : c == '.' ? 5ul : c is '\'' or '’' ? 6ul : 7ul;
            run = kind == last ? run + 1 : 1;
            last = kind;
            if (run > 2)
                continue;
            shape = (shape << 3) | kind;
            if (shape >> 40 != 0)
                break;
        }

        return Hashing.Mix(77, shape);
    }
}
