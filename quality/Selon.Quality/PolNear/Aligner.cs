namespace Selon.Quality.PolNear;

/// <summary>Finds the tokens of a CoreNLP tokenisation in the text they come from.</summary>
internal static class Aligner
{
    /// <summary>For each token its place in the text; null where it stands nowhere.</summary>
    public static TextSpan?[] Align(IReadOnlyList<string> tokens, string text)
    {
        var (words, owners) = (new List<string>(), new List<int>());
        for (var n = 0; n < tokens.Count; n++)
        {
            foreach (var atom in Atoms.Of(Unescape(tokens[n])))
            {
                words.Add(atom.Word);
                owners.Add(n);
            }
        }

        var atoms = Atoms.Of(text);
        var places = new TextSpan?[tokens.Count];
        foreach (var block in BlockMatcher.Match(words, [.. atoms.Select(x => x.Word)]))
        {
            for (var k = 0; k < block.Length; k++)
            {
                var (n, place) = (owners[block.A + k], atoms[block.B + k].Place);
                places[n] = places[n]?.Union(place) ?? place;
            }
        }

        return places;
    }

    private static string Unescape(string token) => token switch
    {
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "-LCB-" => "{",
        "-RCB-" => "}",
        _ => token.Replace("…", "...", StringComparison.Ordinal),
    };
}
