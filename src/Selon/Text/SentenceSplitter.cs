namespace Selon.Text;

/// <summary>Finds where sentences end among the tokens of one block.</summary>
internal sealed class SentenceSplitter(TokenRules rules, ISegmentChooser chooser)
{
    /// <summary>Longer sentences are cut, so that the time for a sentence is bounded.</summary>
    public const int MostTokens = 250;

    /// <summary>Adds the index behind the last token of each sentence.</summary>
    public void Split(string text, List<RawToken> tokens, List<int> ends)
    {
        var first = 0;
        var straightOpen = false;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (IsStraight(text, tokens[at]))
                straightOpen = !straightOpen;
            if (at + 1 == tokens.Count || at + 1 - first >= MostTokens || Ends(text, tokens, first, at, straightOpen))
            {
                ends.Add(at + 1);
                first = at + 1;
            }
        }
    }

    /// <summary>True where the sentence ends with token <paramref name="at"/>, closing marks included.</summary>
    private bool Ends(string text, List<RawToken> tokens, int first, int at, bool straightOpen)
    {
        var token = tokens[at];
        var next = tokens[at + 1];
        if (Breaks(text, token.End, next.Start))
            return true;
        if (IsCloser(text, tokens, at + 1, straightOpen))
            return false;
        var stop = at;
        while (stop > first && IsCloser(text, tokens, stop, true))
            stop--;
        var last = tokens[stop];
        if (last.Kind is RawKind.Abbreviation or RawKind.Initial)
            return next.Start > token.End && Capital(text, next) && rules.IsStarter(Lower(text, next)) && at > first;
        if (last.Kind != RawKind.Punctuation || !IsFinal(text, last))
            return MayEndUnmarked(text, tokens, at) && chooser.Ends(text, tokens, at, first);
        if (next.Start == token.End && stop == at && text[last.Start] is '…' or '.' && last.Length > 1)
            return false;
        if (stop == first + 1 && tokens[first].Kind == RawKind.Number && text[last.Start] == '.')
            return false;
        return Opens(text, tokens, at + 1);
    }

    /// <summary>True in front of a capital or a dash, where a heading or an item of a list may end.</summary>
    private static bool MayEndUnmarked(string text, List<RawToken> tokens, int at)
    {
        var (last, next) = (tokens[at], tokens[at + 1]);
        if (next.Start == last.End || text[last.Start] is '-' or '–' or '—' or '«' or '“' or '(' or '[' or ',' or ';' or '&' or '/')
            return false;
        return char.IsUpper(text[next.Start]) || text[next.Start] is '-' or '–' or '—' or '•' or '·' or '*' or '«' or '(' or '[' or '"' or '“' || (next.Kind == RawKind.Number && last.Kind != RawKind.Number);
    }

    private static bool Breaks(string text, int from, int to)
    {
        var lines = 0;
        for (var at = from; at < to; at++)
            if (text[at] is '\n' or '\u2029')
                lines++;
        return lines > 1;
    }

    private static bool IsFinal(string text, RawToken token) => text[token.Start] switch
    {
        '.' or '!' or '?' or '…' => true,
        _ => false,
    };

    private static bool IsCloser(string text, List<RawToken> tokens, int at, bool straightOpen)
    {
        var token = tokens[at];
        if (token.Kind != RawKind.Punctuation)
            return false;
        return text[token.Start] switch
        {
            '»' or '”' or ')' or ']' or '’' or '›' => true,
            '"' or '\'' => (straightOpen || !IsStraight(text, token)) && (at == 0 || tokens[at - 1].End == token.Start || at + 1 == tokens.Count || tokens[at + 1].Start > token.End),
            _ => false,
        };
    }

    /// <summary>A double quotation mark that looks the same at both ends.</summary>
    private static bool IsStraight(string text, RawToken token) => text[token.Start] == '"' || (text[token.Start] == '\'' && token.Length == 2);

    /// <summary>True where the token can open a sentence: a capital, a digit, or a mark in front of one.</summary>
    private static bool Opens(string text, List<RawToken> tokens, int at)
    {
        for (var ahead = at; ahead < tokens.Count && ahead < at + 3; ahead++)
        {
            var token = tokens[ahead];
            if (token.Kind != RawKind.Punctuation)
                return !char.IsLower(text[token.Start]);
            if (text[token.Start] is ',' or ';' or ':' or '.' or '!' or '?' or '»' or ')')
                return false;
        }

        return true;
    }

    private static bool Capital(string text, RawToken token) => char.IsUpper(text[token.Start]);

    private static string Lower(string text, RawToken token) => text.Substring(token.Start, token.Length).ToLowerInvariant().Replace('’', '\'');
}
