using Selon.Models;

namespace Selon.Syntax;

/// <summary>What the shape of a word tells, as hashes; made once a word, used by training and running alike.</summary>
internal readonly struct WordFacts
{
    public ulong Form { get; init; }

    public ulong Lower { get; init; }

    public ulong Suffix2 { get; init; }

    public ulong Suffix3 { get; init; }

    public ulong Suffix4 { get; init; }

    public ulong Prefix2 { get; init; }

    public ulong Prefix3 { get; init; }

    public ulong Shape { get; init; }

    public static WordFacts Of(string form)
    {
        Span<char> lower = form.Length <= 128 ? stackalloc char[form.Length] : new char[form.Length];
        for (var at = 0; at < lower.Length; at++)
            lower[at] = form[at] == '’' ? '\'' : char.ToLowerInvariant(form[at]);
        return new WordFacts
        {
            Form = Hashing.Of(form),
            Lower = Hashing.Of(lower),
            Suffix2 = Hashing.Of(lower[Math.Max(0, lower.Length - 2)..]),
            Suffix3 = Hashing.Of(lower[Math.Max(0, lower.Length - 3)..]),
            Suffix4 = Hashing.Of(lower[Math.Max(0, lower.Length - 4)..]),
            Prefix2 = Hashing.Of(lower[..Math.Min(2, lower.Length)]),
            Prefix3 = Hashing.Of(lower[..Math.Min(3, lower.Length)]),
            Shape = ShapeOf(form),
        };
    }

    /// <summary>Runs of capitals, small letters, digits and marks, at most eight of them.</summary>
    private static ulong ShapeOf(string form)
    {
        var shape = 1ul;
        var last = 0ul;
        var runs = 0;
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 1ul : char.IsLetter(c) ? 2ul : char.IsDigit(c) ? 3ul : c == '-' ? 4ul : c == '.' ? 5ul : c is '\'' or '’' ? 6ul : 7ul;
            if (kind == last && runs > 1)
                continue;
            runs = kind == last ? 2 : 1;
            last = kind;
            shape = (shape << 3) | kind;
            if (shape >> 40 != 0)
                break;
        }

        return Hashing.Mix(77, shape);
    }
}
