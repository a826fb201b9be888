using System.Text;

namespace Selon.Places.Gazetteers;

/// <summary>Makes names alike that differ only in case, accents, hyphens or apostrophes.</summary>
internal static class NameFold
{
    // .NET does not decompose in its invariant mode. '?' keeps the letter.
    private const char FirstLatin = '\u00C0';
    private const string Latin =
        "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private const char FirstFurther = '\u1E00';
    private const string Further =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy?s????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

    /// <summary>Lower case without accents, words parted by one space: part of the gazetteer's format.</summary>
    public static string Of(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (Two(c) is { } two)
                folded.Append(two);
            else if (Table(c) is var letter && letter is not '?')
                folded.Append(letter);
            else if (char.IsLetterOrDigit(c))
                folded.Append(char.ToLowerInvariant(c));
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd(' ');
    }

    private static char Table(char c) =>
        c >= FirstLatin && c - FirstLatin < Latin.Length ? Latin[c - FirstLatin] : c >= FirstFurther && c - FirstFurther < Further.Length ? Further[c - FirstFurther] : '?';

    private static string? Two(char c) => c switch
    {
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ß' => "ss",
        'þ' or 'Þ' => "th",
        'ș' or 'Ș' => "s",
        'ț' or 'Ț' => "t",
        'ə' or 'Ə' => "e",
        _ => null,
    };
}
