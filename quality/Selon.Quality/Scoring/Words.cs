using System.Globalization;
using System.Text;

namespace Selon.Quality.Scoring;

/// <summary>Words as the scorer of record counts them: runs of what Python's <c>\w</c> matches (letters, numbers of any kind, underscore; no marks).</summary>
internal static class Words
{
    /// <summary>The words of a text with their places.</summary>
    public static IEnumerable<TextSpan> In(string text, TextSpan within)
    {
        for (var at = within.Start; at < within.End;)
        {
            var start = at;
            while (at < within.End && IsWord(text, at, out var length))
                at += length;
            if (at > start)
                yield return new TextSpan(start, at);
            else
                at += Rune.TryGetRuneAt(text, at, out var rune) ? rune.Utf16SequenceLength : 1;
        }
    }

    public static IEnumerable<TextSpan> In(string text) => In(text, new TextSpan(0, text.Length));

    /// <summary>Where the words that a span covers begin: edges of white space and punctuation never matter.</summary>
    public static HashSet<int> Starts(string text, TextSpan? span) =>
        span is { } s ? In(text, Inside(text, s)).Select(x => x.Start).ToHashSet() : [];

    public static bool IsWord(string text, int at, out int length)
    {
        length = 1;
        if (!Rune.TryGetRuneAt(text, at, out var rune))
            return false;
        length = rune.Utf16SequenceLength;
        return IsWord(rune);
    }

    public static bool IsWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or
        UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    /// <summary>What Python's <c>\s</c> matches.</summary>
    public static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1c and <= 0x1f;

    private static TextSpan Inside(string text, TextSpan span) =>
        new(Math.Clamp(span.Start, 0, text.Length), Math.Clamp(span.End, 0, text.Length));
}
