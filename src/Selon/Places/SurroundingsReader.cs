namespace Selon.Places;

/// <summary>Reads what stands directly in front of and behind the mentions of a place.</summary>
internal sealed class SurroundingsReader(PlaceLexicon lexicon, CandidateFinder candidates)
{
    private const int LongestLook = 40;
    private const int LongestName = 4;
    private const int MostSmallWords = 3;

    public Surroundings Read(string text, IReadOnlyList<TextSpan> mentions)
    {
        var (town, land, placed, division, likeDivision) = (false, false, false, false, false);
        var nature = 0;
        string? article = null;
        IReadOnlyList<Candidate> around = [];
        foreach (var mention in mentions)
        {
            var before = Before(text, mention.Start);
            if (before.Count > 0)
            {
                town |= lexicon.Is(before[^1], "before-town");
                land |= lexicon.Is(before[^1], "before-land");
                placed |= lexicon.Is(before[^1], "before-place");
                article ??= lexicon.Value(before[^1], "contracted");
                division |= before.TakeLast(2).Any(word => lexicon.Is(word, "division"));
                likeDivision |= lexicon.Is(before[^1], "before-division") || lexicon.Is(before[^1], "before-land") && before.TakeLast(5).Any(word => lexicon.Is(word, "officer"));
                if (before.TakeLast(2).Any(word => lexicon.Is(word, "nature")))
                    nature++;
            }

            likeDivision |= IsInBrackets(text, mention) || IsHeading(text, mention);

            var behind = text.AsSpan(mention.End, Math.Min(LongestLook, text.Length - mention.End));
            division |= FirstWord(behind) is { Length: > 0 } next && lexicon.Is(next, "division");
            if (around.Count == 0)
                around = Around(behind);
        }

        return new Surroundings(town, land && !town, placed || town || land, division, likeDivision || division, nature > 0 && nature == mentions.Count, article, around);
    }

    private static bool IsInBrackets(string text, TextSpan mention) => mention.Start > 0 && text[mention.Start - 1] is '(' && mention.End < text.Length && text[mention.End] is ')';

    /// <summary>Opens a line that goes on behind a colon: <c>Isère : deux blessés</c>.</summary>
    private static bool IsHeading(string text, TextSpan mention) =>
        (mention.Start == 0 || text[mention.Start - 1] is '\n') && text.AsSpan(mention.End, Math.Min(2, text.Length - mention.End)).Trim([' ', '\u00A0', '\u202F']).StartsWith(":", StringComparison.Ordinal);

    /// <summary>What the words behind a name say it lies in: <c>, Texas</c>, <c> (Ontario)</c>, <c> en Géorgie</c>.</summary>
    public IReadOnlyList<Candidate> Around(ReadOnlySpan<char> behind)
    {
        var at = 0;
        while (at < behind.Length && behind[at] == ' ')
            at++;
        var marked = at < behind.Length && behind[at] is ',' or '(';
        if (marked)
            at++;
        var words = Words(behind[at..]);
        var first = 0;
        // “in Paris, the United States led” does not say where Paris lies.
        while (first < words.Count && first < MostSmallWords && (lexicon.Is(words[first].Text, "within") || first > 0 && lexicon.Is(words[first].Text, "article")))
            first++;
        if (!marked && first == 0)
            return [];
        for (var last = Math.Min(words.Count, first + LongestName) - 1; last >= first; last--)
        {
            var name = behind[(at + words[first].Start)..(at + words[last].End)];
            if (!char.IsUpper(name[0]))
                continue;
            if (Find(name) is { Count: > 0 } found)
                return found;
            if (Find(name.TrimEnd('.')) is { Count: > 0 } ended)
                return ended;
        }

        return [];
    }

    private IReadOnlyList<Candidate> Find(ReadOnlySpan<char> name) => candidates.FindAround(name.ToString());

    private static string FirstWord(ReadOnlySpan<char> behind)
    {
        if (behind.Length < 2 || behind[0] != ' ')
            return "";
        var end = 1;
        while (end < behind.Length && char.IsLetter(behind[end]))
            end++;
        return behind[1..end].ToString();
    }

    /// <summary>Words in front, the last one last; an elided article ends with its apostrophe.</summary>
    private static List<string> Before(string text, int start)
    {
        var from = Math.Max(0, start - LongestLook);
        var line = text.LastIndexOf('\n', Math.Max(0, start - 1), Math.Max(0, start - from));
        var words = new List<string>();
        foreach (var word in text[(line < 0 ? from : line + 1)..start].Replace('’', '\'').Replace('\u00A0', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
            if (apostrophe > 0)
                words.Add(word[..(apostrophe + 1)]);
            if (apostrophe < word.Length - 1)
                words.Add(word[(apostrophe + 1)..]);
        }

        if (words.Count > 0)
            words[^1] = char.ToLowerInvariant(words[^1][0]) + words[^1][1..];
        return words;
    }

    private static List<(string Text, int Start, int End)> Words(ReadOnlySpan<char> text)
    {
        var words = new List<(string, int, int)>();
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] is '\n' or ',' or ';' or ')' or '(')
                break;
            var end = at;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '.'))
                end++;
            if (end > at && end < text.Length && text[end] is '\'' or '’')
                end++;
            if (end > at)
                words.Add((text[at..end].ToString().Replace('’', '\''), at, end));
            else if (text[at] is not (' ' or '\u00A0'))
                break;
            at = Math.Max(end, at + 1);
        }

        return words;
    }
}
