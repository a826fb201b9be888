using System.Globalization;

namespace Selon.Text;

/// <summary>Cuts a stretch of text into written tokens. Multiword tokens stay whole here.</summary>
internal sealed class Tokenizer(TokenRules rules)
{
    private const string Joiners = "'’`‘-‐‑./,:&@_";

    /// <summary>Adds the tokens of <paramref name="span"/> in the order of the text.</summary>
    public void Cut(string text, TextSpan span, List<RawToken> into)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var c = text[at];
            if (IsSpace(c))
                at++;
            else if (Address(text, at, span.End) is var address and > 0)
                at = Add(into, at, address, RawKind.Word);
            else if (IsAlphanumeric(text, at, span.End, out _))
                at = Run(text, at, span.End, into);
            else if (Signed(text, at, span))
                at = Run(text, at, span.End, into);
            else
                at = Mark(text, at, span.End, into);
        }
    }

    public static bool IsSpace(char c) => c <= ' ' || char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u00AD' || (c < '\u00A0' && c >= '\u007F');

    private static int Add(List<RawToken> into, int start, int end, RawKind kind)
    {
        into.Add(new RawToken(start, end, kind));
        return end;
    }

    private static bool IsAlphanumeric(string text, int at, int end, out int length)
    {
        var c = text[at];
        length = 1;
        if (c < 128)
            return char.IsAsciiLetterOrDigit(c);
        if (char.IsHighSurrogate(c) && at + 1 < end && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, at));
        }

        return IsWordCategory(char.GetUnicodeCategory(c)) || c is '°';
    }

    private static bool IsWordCategory(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.Format;

    /// <summary>The end of a web or mail address that begins here; 0 where none does.</summary>
    private static int Address(string text, int at, int end)
    {
        var rest = text.AsSpan(at, end - at);
        var first = rest[0];
        var web = first is 'h' or 'H' or 'w' or 'W'
            && (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
        var stop = at;
        var sawAt = false;
        if (web || char.IsAsciiLetterOrDigit(first))
        {
            while (stop < end && !IsSpace(text[stop]) && text[stop] is not ('<' or '>' or '"' or '«' or '»' or '“' or '”'))
            {
                if (!web && !char.IsAsciiLetterOrDigit(text[stop]) && text[stop] is not ('.' or '-' or '_' or '+' or '@'))
                    break;
                sawAt |= text[stop] == '@';
                stop++;
            }
        }

        if (!web && !sawAt)
            return 0;
        while (stop > at && text[stop - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '\'' or '’' or '…')
            stop--;
        return stop - at > 4 ? stop : 0;
    }

    /// <summary>A sign or decimal point that belongs to the number behind it.</summary>
    private bool Signed(string text, int at, TextSpan span) =>
        (text[at] == '.' || (rules.JoinsSigns && text[at] is '-' or '+' or '−')) && at + 1 < span.End && char.IsAsciiDigit(text[at + 1]) && (at == span.Start || IsSpace(text[at - 1]) || text[at - 1] == '(');

    /// <summary>A run of letters and digits with what joins them, cut into its tokens.</summary>
    private int Run(string text, int start, int end, List<RawToken> into)
    {
        var at = start + (text[start] is '-' or '+' or '−' or '.' ? 1 : 0);
        while (at < end)
        {
            if (IsAlphanumeric(text, at, end, out var length))
                at += length;
            else if (Joiners.Contains(text[at], StringComparison.Ordinal) && at + 1 < end && IsAlphanumeric(text, at + 1, end, out _)
                && Joins(text, start, at, end))
                at++;
            else if (text[at] == '.' && at + 2 < end && text[at + 1] == '-' && char.IsUpper(text[at - 1]) && char.IsUpper(text[at + 2]) && (at - start == 1 || !char.IsLetter(text[at - 2])))
                at += 2;
            else if (rules.JoinsNumbers && ThousandsFollow(text, start, at, end))
                at += 4;
            else
                break;
        }

        return Words(text, start, at, end, into);
    }

    private bool Joins(string text, int start, int at, int end)
    {
        var before = text[at - 1];
        var after = text[at + 1];
        switch (text[at])
        {
            case ',' or ':':
                return char.IsDigit(before) && char.IsDigit(after);
            case '/':
                return !rules.SplitsSlashes || (char.IsDigit(before) && char.IsDigit(after));
            case '.':
                if (char.IsDigit(before) || char.IsDigit(after))
                    return char.IsDigit(before) == char.IsDigit(after) || char.IsLower(after);
                // A full stop without the space behind it, unless the capital belongs to an acronym (U.S.A).
                return !char.IsUpper(after) || at - start == 1 || (at + 2 < end && text[at + 2] == '.') || (at >= 2 && !char.IsLetterOrDigit(text[at - 2]));
            case '-' or '‐' or '‑':
                return true;
            default:
                return at < end;
        }
    }

    private static bool ThousandsFollow(string text, int start, int at, int end)
    {
        if (at + 4 > end || text[at] is not (' ' or '\u00A0' or '\u202F' or '\u2009') || at - start > 3 + (4 * ((at - start) / 4)) || !AllDigits(text, at + 1, at + 4)
            || (at + 4 < end && char.IsDigit(text[at + 4])))
            return false;
        var head = at;
        while (head > start && char.IsDigit(text[head - 1]))
            head--;
        return at - head is >= 1 and <= 3 && (head == start || text[head - 1] is ' ' or '\u00A0' or '\u202F' or '\u2009') && text[head] != '0';
    }

    private static bool AllDigits(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (!char.IsAsciiDigit(text[at]))
                return false;
        return true;
    }

    /// <summary>Cuts a run at elisions, hyphens and units; returns where the text goes on.</summary>
    private int Words(string text, int start, int stop, int end, List<RawToken> into)
    {
        while (start < stop)
        {
            var cut = FirstCut(text, start, stop);
            if (cut < stop)
            {
                start = Add(into, start, cut, KindOf(text, start, cut));
                continue;
            }

            if (stop < end && text[stop] == '.' && !(stop + 1 < end && text[stop + 1] == '.') && EndsAsAbbreviation(text, start, stop, end) is { } kind)
                return Add(into, start, stop + 1, kind);
            if (stop < end && text[stop] is '\'' or '’' && rules.IsElision(Lower(text, start, stop + 1)))
                return Add(into, start, stop + 1, RawKind.Word);
            if (stop < end && text[stop] is '\'' or '’' && rules.EndsInApostrophe && text[stop - 1] is 's' or 'S' && stop - start > 2 && (stop + 1 == end || IsSpace(text[stop + 1])))
                return Add(into, start, stop + 1, RawKind.Word);
            return Add(into, start, stop, KindOf(text, start, stop));
        }

        return stop;
    }

    private static RawKind KindOf(string text, int start, int end) => char.IsDigit(text[start]) || (end - start > 1 && char.IsDigit(text[start + 1])) ? RawKind.Number : RawKind.Word;

    private int FirstCut(string text, int start, int stop)
    {
        var lower = Lower(text, start, stop);
        if (rules.IsWhole(lower))
            return stop;
        for (var at = 0; at < lower.Length - 1; at++)
            if (lower[at] == '\'' && rules.IsElision(lower[..(at + 1)]))
                return start + at + 1;
        foreach (var clitic in rules.Clitics)
            if (lower[0] != '-' && lower.Length > clitic.Length && lower.EndsWith(clitic, StringComparison.Ordinal))
                return stop - clitic.Length;
        if (char.IsAsciiDigit(lower[0]))
        {
            var digits = 0;
            while (digits < lower.Length && (char.IsAsciiDigit(lower[digits]) || (lower[digits] is '.' or ',' or ':' && digits + 1 < lower.Length && char.IsAsciiDigit(lower[digits + 1]))))
                digits++;
            var letters = digits;
            while (letters < lower.Length && (char.IsLetter(lower[letters]) || lower[letters] == '°'))
                letters++;
            if (letters > digits && digits < lower.Length && rules.IsUnit(lower[digits..letters]))
                return start + digits;
        }
        else if (rules.JoinsNumbers && lower.Length > 1 && char.IsAsciiDigit(lower[1]) && rules.IsUnit(lower[..1]) && lower[0] == 'h' && start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            return start + 1;
        }

        if (rules.SplitsHyphens)
            return HyphenCut(lower, start, stop);
        return stop;
    }

    private int HyphenCut(string lower, int start, int stop)
    {
        if (lower[0] == '-')
            return start + 1;
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 0)
            return stop;
        var second = lower.IndexOf('-', hyphen + 1);
        // Dates and telephone numbers stay whole, ranges do not.
        if (IsNumeric(lower) && (second > 0 || (hyphen == 3 && lower.Length == 8)))
            return stop;
        if (rules.IsPrefix(lower[..hyphen]) && second < 0)
            return stop;
        return rules.IsPrefix(lower[..hyphen]) ? start + second : start + hyphen;
    }

    private static bool IsNumeric(string word)
    {
        foreach (var c in word)
            if (!char.IsAsciiDigit(c) && c != '-')
                return false;
        return true;
    }

    private RawKind? EndsAsAbbreviation(string text, int start, int stop, int end)
    {
        if (stop - start == 1 && char.IsUpper(text[start]))
            return rules.IsAbbreviation(text.Substring(start, 2), false) ? RawKind.Abbreviation : RawKind.Initial;
        var next = stop + 1;
        while (next < end && IsSpace(text[next]))
            next++;
        if (rules.IsAbbreviation(text.Substring(start, stop + 1 - start), next < end && char.IsDigit(text[next])))
            return RawKind.Abbreviation;
        return IsAcronym(text, start, stop) ? RawKind.Abbreviation : null;
    }

    /// <summary>Single letters with full stops between them (U.S, p.m, J.-C).</summary>
    private static bool IsAcronym(string text, int start, int stop)
    {
        var dots = 0;
        for (var at = start; at < stop; at++)
        {
            if (text[at] == '.')
                dots++;
            else if (text[at] != '-' && (!char.IsLetter(text[at]) || (at + 1 < stop && char.IsLetter(text[at + 1]))))
                return false;
        }

        return dots > 0;
    }

    private static string Lower(string text, int start, int end) =>
        text.Substring(start, end - start).ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'').Replace('‐', '-').Replace('‑', '-');

    /// <summary>The end of a face such as :-) that begins here and stands alone; 0 where none does.</summary>
    private static int Face(string text, int at, int end)
    {
        var stop = at + 1;
        if (stop < end && text[stop] is '-' or '\'')
            stop++;
        if (stop >= end || text[stop] is not (')' or '(' or 'D' or 'P' or 'p') || (at > 0 && !IsSpace(text[at - 1]) && text[at - 1] != '.'))
            return 0;
        stop++;
        return stop == end || !char.IsLetterOrDigit(text[stop]) ? stop : 0;
    }

    /// <summary>Punctuation and symbols: the same mark again and again is one token, and so is a run of ! and ?.</summary>
    private static int Mark(string text, int at, int end, List<RawToken> into)
    {
        var c = text[at];
        var stop = at + 1;
        if (char.IsHighSurrogate(c) && stop < end && char.IsLowSurrogate(text[stop]))
            stop++;
        else if (c is '!' or '?')
            while (stop < end && text[stop] is '!' or '?')
                stop++;
        else if (c is ':' or ';' or '=' && Face(text, at, end) is var face and > 0)
            stop = face;
        else if (c is '.' or '-' or '*' or '=' or '_' or '~' or '#' or '<' or '>' or '\'' or '`' or '+' or '…' or '’' or '‘')
            while (stop < end && text[stop] == c)
                stop++;
        if (c == '.')
            while (stop < end && text[stop] is '!' or '?')
                stop++;
        return Add(into, at, stop, RawKind.Punctuation);
    }
}
