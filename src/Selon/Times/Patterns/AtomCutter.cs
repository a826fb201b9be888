namespace Selon.Times.Patterns;

/// <summary>Cuts text as words are cut in <c>times.tsv</c>: runs of letters with an apostrophe behind them, runs of figures, single marks.</summary>
internal static class AtomCutter
{
    public static void Cut(string text, TextSpan span, TimeLexicon? lexicon, List<Atom> atoms)
    {
        atoms.Clear();
        Span<char> lower = stackalloc char[32];
        var at = span.Start;
        var glued = false;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                glued = false;
                continue;
            }

            var start = at++;
            var number = -1;
            if (char.IsAsciiDigit(text[start]))
            {
                while (at < span.End && char.IsAsciiDigit(text[at]))
                    at++;
                number = at - start <= 9 ? int.Parse(text.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture) : int.MaxValue;
            }
            else if (char.IsLetter(text[start]))
            {
                while (at < span.End && char.IsLetter(text[at]))
                    at++;
                if (at < span.End && (text[at] is '\'' or '’') && (at + 1 == span.End || char.IsLetter(text[at + 1])))
                    at++;
            }

            atoms.Add(new Atom(start, at, number >= 0 || at - start > lower.Length ? null : lexicon?.Find(Lower(text.AsSpan(start, at - start), lower)), number, glued));
            glued = true;
        }
    }

    public static IEnumerable<string> Words(string phrase)
    {
        var atoms = new List<Atom>();
        Cut(phrase, new TextSpan(0, phrase.Length), null, atoms);
        return atoms.Select(atom => phrase[atom.Start..atom.End]);
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> lower)
    {
        for (var at = 0; at < word.Length; at++)
            lower[at] = word[at] switch { '’' => '\'', '‑' or '–' => '-', var c => char.ToLowerInvariant(c) };
        return lower[..word.Length];
    }
}
