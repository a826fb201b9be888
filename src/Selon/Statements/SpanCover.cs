using Selon.Text;

namespace Selon.Statements;

/// <summary>Answers quickly whether any of many ranges overlaps another.</summary>
internal sealed class SpanCover
{
    private readonly TextSpan[] _spans;
    private readonly int[] _ends;

    public SpanCover(IEnumerable<TextSpan> spans)
    {
        _spans = [.. spans.Order()];
        _ends = new int[_spans.Length];
        for (var i = 0; i < _spans.Length; i++)
            _ends[i] = i == 0 ? _spans[i].End : Math.Max(_ends[i - 1], _spans[i].End);
    }

    public bool Overlaps(TextSpan span) => LastEnd(span.End) is { } end && end > span.Start;

    /// <summary>Where the last of the ranges ends that start before <paramref name="offset"/>; null where none does.</summary>
    private int? LastEnd(int offset)
    {
        var started = Sorted.FirstPast(_spans, offset - 1, static span => span.Start);
        return started == 0 ? null : _ends[started - 1];
    }
}
