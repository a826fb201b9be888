using System.Text;
using Selon.Quality.Scoring;

namespace Selon.Quality.PolNear;

/// <summary>The words and single marks of a text with their places; all quotation marks made one, and all dashes.</summary>
internal static class Atoms
{
    public static IReadOnlyList<Atom> Of(string text)
    {
        var atoms = new List<Atom>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && Words.IsWord(text, at, out var length))
                at += length;
            if (at > start)
            {
                atoms.Add(new Atom(text[start..at], new TextSpan(start, at)));
                continue;
            }

            var known = Rune.TryGetRuneAt(text, at, out var rune);
            var width = known ? rune.Utf16SequenceLength : 1;
            if (!known || !Words.IsSpace(rune))
                atoms.Add(new Atom(OneSpelling(text.Substring(at, width)), new TextSpan(at, at + width)));
            at += width;
        }

        return atoms;
    }

    private static string OneSpelling(string mark) => mark switch
    {
        "\"" or "“" or "”" or "„" or "‘" or "’" or "'" or "`" or "«" or "»" => "\"",
        "—" or "–" => "-",
        _ => mark,
    };
}
