using Selon.Models;
using Selon.Places.Gazetteers;

namespace Selon.Copies;

/// <summary>An article's text as it is compared with others: its sentences, cut by signs alone, and a sample of its runs of words.</summary>
internal sealed class CopyText
{
    /// <summary>Words of a run.</summary>
    private const int Run = 4;

    /// <summary>One run of so many is kept: every run survives rewording on its own (Manber 1994, “0 mod p”).</summary>
    private const int OneOf = 4;

    /// <summary>Shorter texts keep all their runs.</summary>
    private const int Short = 60;

    private const ulong Salt = 0xC09135;

    private CopyText(IReadOnlyList<CopyPiece> pieces)
    {
        Pieces = pieces;
        Words = pieces.Sum(piece => piece.Words.Count);
    }

    public IReadOnlyList<CopyPiece> Pieces { get; }

    /// <summary>How many words it has.</summary>
    public int Words { get; }

    public static CopyText Of(string text) => new([.. Cut(text).Select(span => Piece(text, span)).Where(piece => piece.Words.Count > 0)]);

    /// <summary>Hashes of the runs of words under which it is found.</summary>
    public IReadOnlyList<long> Fingerprints()
    {
        var kept = new HashSet<long>();
        foreach (var piece in Pieces)
        {
            for (var i = 0; i + Run <= piece.Words.Count; i++)
            {
                var hash = Salt;
                for (var j = i; j < i + Run; j++)
                    hash = Hashing.Mix(hash, Hashing.Of(piece.Words[j]));
                if (Words < Short || (hash >> 7) % OneOf == 0)
                    kept.Add(unchecked((long)hash));
            }
        }

        return [.. kept];
    }

    private static CopyPiece Piece(string text, TextSpan span)
    {
        var said = span.In(text);
        var open = said.IndexOfAny(['«', '“', '"']);
        var close = said.LastIndexOfAny(['»', '”', '"']);
        return new CopyPiece(span, NameFold.Of(said).Split(' ', StringSplitOptions.RemoveEmptyEntries), open >= 0 && (close <= open ? said.Length - open : close - open) * 2 > said.Length);
    }

    /// <summary>Sentences end with a stop, a question or exclamation mark in front of white space and a capital, or with the line.</summary>
    private static IEnumerable<TextSpan> Cut(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var line = text[i] is '\n' or '\r';
            if (!line && !(text[i] is '.' or '!' or '?' or '…' && Ends(text, i)))
                continue;
            var end = i + 1;
            while (!line && end < text.Length && text[end] is '»' or '”' or '"' or ')' or '’' or ' ' or '\u00A0' or '\u202F' && !Opens(text, end))
                end++;
            if (Trim(text, start, line ? i : end) is { IsEmpty: false } span)
                yield return span;
            start = end;
            i = Math.Max(i, end - 1);
        }

        if (Trim(text, start, text.Length) is { IsEmpty: false } last)
            yield return last;
    }

    private static bool Ends(string text, int at)
    {
        var next = at + 1;
        while (next < text.Length && (text[next] is '»' or '”' or '"' or ')' or '’' || char.IsWhiteSpace(text[next])))
            next++;
        return next >= text.Length || next > at + 1 && (char.IsUpper(text[next]) || text[next] is '«' or '“' or '—' or '–') && !(at > 0 && char.IsUpper(text[at - 1]) && (at < 2 || !char.IsLetter(text[at - 2])));
    }

    /// <summary>A straight quotation mark behind white space opens the next sentence.</summary>
    private static bool Opens(string text, int at) => text[at] is '"' && at > 0 && char.IsWhiteSpace(text[at - 1]);

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
