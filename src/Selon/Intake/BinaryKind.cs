using System.Text;

namespace Selon.Intake;

/// <summary>Names files that are no text by their first bytes.</summary>
internal static class BinaryKind
{
    private const string Convert = "convert it to text or HTML first";

    private static readonly (byte[] Magic, string Reason)[] Kinds =
    [
        (Bytes("%PDF"), "is a PDF; turn it into text first, for example with pdftotext."),
        (Bytes("PK\u0003\u0004"), "is a ZIP archive or an office document (docx, odt, epub); unpack it, or save the document as plain text or HTML."),
        ([0xD0, 0xCF, 0x11, 0xE0], "is an old office document; save it as plain text or HTML."),
        (Bytes("{\\rtf"), "is a rich text document; save it as plain text or HTML."),
        ([0x89, 0x50, 0x4E, 0x47], "is an image (PNG); give the article's text instead."),
        ([0xFF, 0xD8, 0xFF], "is an image (JPEG); give the article's text instead."),
        (Bytes("GIF8"), "is an image (GIF); give the article's text instead."),
        (Bytes("RIFF"), "is an image, sound or film; give the article's text instead."),
        (Bytes("ID3"), "is a sound recording; give its transcript instead."),
        (Bytes("OggS"), "is a sound recording; give its transcript instead."),
        (Bytes("7z\u00BC\u00AF"), "is an archive (7z); unpack it first."),
        (Bytes("Rar!"), "is an archive (RAR); unpack it first."),
        (Bytes("BZh"), "is compressed with bzip2; unpack it first."),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "is compressed with xz; unpack it first."),
        ([0x28, 0xB5, 0x2F, 0xFD], "is compressed with zstd; unpack it first."),
        (Bytes("SQLite format 3"), $"is a database; {Convert}."),
        ([0x7F, 0x45, 0x4C, 0x46], "is a program; give an article instead."),
    ];

    /// <summary>Why the bytes cannot be an article; null where they may be.</summary>
    public static string? Reason(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, reason) in Kinds)
            if (bytes.StartsWith(magic))
                return reason;
        if (bytes.Length > 8 && bytes[4..8].SequenceEqual("ftyp"u8))
            return "is a film or an image; give the article's text instead.";
        return null;
    }

    /// <summary>The reason for bytes that hold NUL and are of no known kind.</summary>
    public const string Unknown = $"holds binary data (a NUL byte), no text; {Convert}.";

    private static byte[] Bytes(string latin) => Encoding.Latin1.GetBytes(latin);
}
