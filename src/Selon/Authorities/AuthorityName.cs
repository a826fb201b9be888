using System.Text;
using Selon.Places.Gazetteers;

namespace Selon.Authorities;

/// <summary>Makes names alike that differ in case, accents, hyphens, the order of their parts, and by how another alphabet was written in letters of ours.</summary>
internal static class AuthorityName
{
    // Longer ones first. Capitals stand for sounds that are written in several ways (docs/decisions/064-authority-files.md).
    private static readonly (string Written, string Sound)[] Sounds =
    [
        ("tsch", "C"), ("tch", "C"), ("sch", "C"), ("dzh", "J"), ("ch", "C"), ("sh", "C"), ("cz", "C"), ("zh", "J"), ("dj", "J"), ("kh", "k"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("ou", "u"), ("oo", "u"),
        ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("q", "k"), ("w", "v"), ("y", "i"), ("j", "J"), ("x", "ks"),
    ];

    /// <summary>The words of a name.</summary>
    public static string[] Words(string name) => NameFold.Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The same for names of the same words in any order.</summary>
    public static string Exact(string[] words) => string.Join(' ', words.Order(StringComparer.Ordinal));

    /// <summary>The same for names that sound alike as well.</summary>
    public static string Sounding(string[] words) => string.Join(' ', words.Select(Sounding).Order(StringComparer.Ordinal));

    private static string Sounding(string word)
    {
        var sounding = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var (written, sound) = Sounds.FirstOrDefault(sound => string.CompareOrdinal(word, at, sound.Written, 0, sound.Written.Length) == 0);
            foreach (var c in sound ?? word[at..(at + 1)])
            {
                if (sounding.Length == 0 || sounding[^1] != c)
                    sounding.Append(c);
            }

            at += written?.Length ?? 1;
        }

        const int LongEnough = 4;
        if (sounding.Length > LongEnough && sounding[^1] is 'e')
            sounding.Length--;
        return sounding.ToString();
    }
}
