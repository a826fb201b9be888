using System.Globalization;
using Selon.Copies;

namespace Selon.Storage;

/// <summary>Spans of copies as a record keeps them: four offsets each, parted by commas.</summary>
internal static class CopySpans
{
    public static string Write(IEnumerable<CopySpan> spans) =>
        string.Join(',', spans.SelectMany(span => (int[])[span.Span.Start, span.Span.End, span.Of.Start, span.Of.End]).Select(number => number.ToString(CultureInfo.InvariantCulture)));

    public static IReadOnlyList<CopySpan> Read(string spans) =>
        [.. spans.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Chunk(4).Select(four => new CopySpan(new TextSpan(four[0], four[1]), new TextSpan(four[2], four[3])))];
}
