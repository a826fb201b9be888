using System.Text;

namespace Selon.Text.Layouts;

/// <summary>A line as patterns see it: single spaces, straight apostrophes, no ornament at its ends. Never used for offsets.</summary>
/// <param name="Cased">With its capitals.</param>
/// <param name="Lower">The same in lower case, of the same length.</param>
/// <param name="IsSentence">True where the line ends as a sentence does.</param>
internal readonly record struct PlainLine(string Cased, string Lower, bool IsSentence)
{
    public static PlainLine Of(ReadOnlySpan<char> line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var character in line)
        {
            if (char.IsWhiteSpace(character))
            {
                if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
            }
            else if (character is ':' or ';' or '!' or '?')
            {
                if (text.Length > 0 && text[^1] == ' ')
                    text.Length--;
                text.Append(character);
            }
            else
                text.Append(character is '’' or 'ʼ' ? '\'' : character);
        }

        var plain = text.ToString();
        var isSentence = plain.TrimEnd() is [.., '.' or '!' or '?' or '…'];
        var (start, end) = (0, plain.Length);
        while (start < end && IsOrnament(plain[start]))
            start++;
        while (end > start && (IsOrnament(plain[end - 1]) || plain[end - 1] is '.' or ':' or '!' or '…' or ','))
            end--;
        var cased = plain[start..end];
        var lower = string.Create(cased.Length, cased, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.ToLowerInvariant(source[i]);
        });
        return new PlainLine(cased, lower, isSentence);
    }

    private static bool IsOrnament(char character) =>
        !char.IsLetterOrDigit(character) && character is not ('(' or ')' or '[' or ']' or '"' or '«' or '»' or '“' or '”' or '\'' or '‘' or '©' or '@' or '#' or '?'
            or '.' or ':' or '!' or '…' or ',' or '%' or '$' or '€' or '£');
}
