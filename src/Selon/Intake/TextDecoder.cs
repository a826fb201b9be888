using System.Text;
using UtfUnknown;

namespace Selon.Intake;

/// <summary>Turns bytes into text: byte order mark, then valid UTF-8, then the declared charset, then what the bytes look like.</summary>
internal static class TextDecoder
{
    /// <summary>Guesses look at no more bytes than this.</summary>
    private const int LongestLook = 200_000;

    private const float LeastConfidence = 0.5f;

    private const string Remedy = "save the file as UTF-8, or ask its owner for it.";

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="bytes">A whole file or page.</param>
    /// <param name="charset">What the server or page declares; null where neither does.</param>
    /// <param name="mend">True puts U+FFFD in place of bytes that are no UTF-8 (pages often hold a few); false refuses them.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? charset, bool mend)
    {
        if (Marked(bytes) is { } marked)
            return new DecodedText(marked, null);
        if (BinaryKind.Reason(bytes) is { } reason)
            return new DecodedText(null, reason);
        var declared = Known(charset);
        if (bytes.Contains((byte)0) && !(declared is not null && declared.CodePage is 1200 or 1201))
            return Wide(bytes) is { } wide ? new DecodedText(wide.GetString(bytes), null) : new DecodedText(null, BinaryKind.Unknown);
        var utf8 = Utf8Census.Of(bytes);
        if (utf8.FirstBad < 0)
            return new DecodedText(declared is null || utf8.Sequences > 0 || declared.CodePage == Encoding.UTF8.CodePage ? StrictUtf8.GetString(bytes) : declared.GetString(bytes), null);
        if (utf8.Sequences > utf8.Bad)
            return mend
                ? new DecodedText(Encoding.UTF8.GetString(bytes), null)
                : new DecodedText(null, $"is broken UTF-8 (byte {utf8.FirstBad + 1} fits no character); {Remedy}");
        if ((declared ?? Guess(bytes)) is { } legacy && legacy.CodePage != Encoding.UTF8.CodePage && Plausible(legacy.GetString(bytes)) is { } text)
            return new DecodedText(text, null);
        return new DecodedText(null, $"is neither UTF-8 (byte {utf8.FirstBad + 1} fits no character) nor any encoding that is known; {Remedy}");
    }

    /// <summary>The encoding of a large file by its first bytes, the last few of which may be half a character.</summary>
    public static Encoding EncodingOf(ReadOnlySpan<byte> head)
    {
        var utf8 = Utf8Census.Of(head);
        return utf8.Bad <= 1 && (utf8.FirstBad < 0 || utf8.FirstBad > head.Length - 4) || utf8.Sequences > utf8.Bad ? Encoding.UTF8 : Guess(head) ?? Encoding.UTF8;
    }

    /// <summary>The encoding of that name; null where there is none. What calls itself Latin-1 is Windows-1252, as in browsers.</summary>
    public static Encoding? Known(string? charset)
    {
        if (string.IsNullOrWhiteSpace(charset))
            return null;
        var name = charset.Trim().Trim('"', '\'').ToLowerInvariant();
        if (name is "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" or "cp1252")
            name = "windows-1252";
        try
        {
            return Encoding.GetEncoding(name == "utf8" ? "utf-8" : name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] when Utf8Census.Of(rest).FirstBad < 0 => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, 0, 0, .. var rest] => Encoding.UTF32.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    /// <summary>UTF-16 without its mark, by the NUL bytes of its Latin letters; null where the bytes are binary.</summary>
    private static UnicodeEncoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
            if (bytes[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        if (bytes.Length % 2 != 0 || Math.Max(even, odd) * 3 < bytes.Length || Math.Min(even, odd) * 20 > bytes.Length)
            return null;
        return new UnicodeEncoding(even > odd, false);
    }

    private static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var look = bytes[..Math.Min(bytes.Length, LongestLook)].ToArray();
        var found = CharsetDetector.DetectFromBytes(look).Detected;
        var guess = found is { Confidence: >= LeastConfidence } ? Known(found.EncodingName) : null;
        return guess ?? Known("windows-1252");
    }

    /// <summary>The text, where it holds no control character that only a wrong encoding makes; else null.</summary>
    private static string? Plausible(string text)
    {
        foreach (var character in text)
            if (character is '\uFFFD' or (>= '\u0080' and < '\u00A0') or (< ' ' and not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A')))
                return null;
        return text;
    }
}
