namespace Selon.Languages;

/// <summary>The scripts that a text may be written in, as far as they tell that no pack reads it.</summary>
internal static class Script
{
    /// <summary>The first code unit of each script's blocks, the first behind them, and the script's name.</summary>
    private static readonly (char From, char To, string Name)[] Blocks =
    [
        ('\u0370', '\u0400', "Greek"), ('\u0400', '\u0530', "Cyrillic"), ('\u0530', '\u0590', "Armenian"), ('\u0590', '\u0600', "Hebrew"),
        ('\u0600', '\u0780', "Arabic"), ('\u0900', '\u0980', "Devanagari"), ('\u0980', '\u0A00', "Bengali"), ('\u0A00', '\u0E00', "Indian"),
        ('\u0E00', '\u0E80', "Thai"), ('\u10A0', '\u1100', "Georgian"), ('\u1100', '\u1200', "Korean"), ('\u1200', '\u13A0', "Ethiopic"),
        ('\u3040', '\u3100', "Japanese"), ('\u4E00', '\uA000', "Chinese"), ('\uAC00', '\uD7B0', "Korean"),
    ];

    /// <summary>The foreign script of most of the text's letters; null where most are Latin or there are none.</summary>
    public static string? Foreign(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Blocks.Length];
        var (latin, foreign) = (0, 0);
        foreach (var character in text)
        {
            if (character < '\u0250')
                latin += char.IsLetter(character) ? 1 : 0;
            else if (Array.FindIndex(Blocks, block => block.From <= character && character < block.To) is >= 0 and var block)
            {
                counts[block]++;
                foreign++;
            }
        }

        if (foreign <= latin)
            return null;
        var most = 0;
        for (var block = 1; block < Blocks.Length; block++)
            if (counts[block] > counts[most])
                most = block;
        var japanese = Array.FindIndex(Blocks, block => block.Name == "Japanese");
        return Blocks[most].Name == "Chinese" && counts[japanese] * 10 > foreign ? "Japanese" : Blocks[most].Name;
    }
}
