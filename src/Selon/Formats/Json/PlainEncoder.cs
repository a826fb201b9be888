using System.Text;
using System.Text.Encodings.Web;

namespace Selon.Formats.Json;

/// <summary>
/// Escapes what RFC 8259 §7 demands and no more, so that letters, no-break spaces and emoji stay readable. Line and paragraph separators (U+2028, U+2029)
/// are escaped too: many readers of JSON Lines take them for the end of a line, as they do U+0085.
/// </summary>
internal sealed class PlainEncoder : JavaScriptEncoder
{
    public static PlainEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < 0x20 or '"' or '\\' or 0x7F or 0x85 or 0x2028 or 0x2029;

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        for (var i = 0; i < textLength; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                if (WillEncode(text[i]))
                    return i;
            }
            else if (char.IsHighSurrogate(text[i]) && i + 1 < textLength && char.IsLowSurrogate(text[i + 1]))
                i++;
            else
                return i; // half a pair, which the caller replaces by U+FFFD: one code unit for one, so that offsets hold
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(output, out numberOfCharactersWritten);
        var escaped = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{unicodeScalar:x4}",
        };
        numberOfCharactersWritten = escaped.TryCopyTo(output) ? escaped.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
