namespace Selon.Statements.Contents;

/// <summary>Cuts and mends the ranges of a content.</summary>
internal static class Ranges
{
    /// <summary>What is left of <paramref name="whole"/> without <paramref name="hole"/>, trimmed; empty parts are left out.</summary>
    public static IReadOnlyList<TextSpan> Without(SentenceView view, TextSpan whole, TextSpan hole)
    {
        if (!whole.Overlaps(hole))
            return Of(view, whole);
        return
        [
            .. Of(view, new TextSpan(whole.Start, Math.Max(whole.Start, hole.Start))),
            .. Of(view, new TextSpan(Math.Min(whole.End, hole.End), whole.End)),
        ];
    }

    /// <summary>The span trimmed and with its quotation marks in pairs; none where no word is left.</summary>
    public static IReadOnlyList<TextSpan> Of(SentenceView view, TextSpan span)
    {
        var mended = Balance(view, view.Trim(span));
        return HasWord(view.Text, mended) ? [mended] : [];
    }

    /// <summary>The ranges in the order of the text, those that overlap made one.</summary>
    public static IReadOnlyList<TextSpan> Apart(IReadOnlyList<TextSpan> ranges)
    {
        if (ranges.Count < 2)
            return ranges;
        var apart = new List<TextSpan>(ranges.Count);
        foreach (var range in ranges.Order())
        {
            if (apart.Count > 0 && apart[^1].Overlaps(range))
                apart[^1] = apart[^1].Union(range);
            else
                apart.Add(range);
        }

        return apart;
    }

    /// <summary>A quotation that begins inside a content belongs to it whole; one that ends inside it and begins before it does not.</summary>
    private static TextSpan Balance(SentenceView view, TextSpan span)
    {
        var (start, end) = span;
        foreach (var quotation in view.Quotations)
        {
            if (quotation.Span.Start >= start && quotation.Span.Start < end && quotation.Span.End > end)
                end = quotation.Span.End;
            else if (quotation.Span.Start < start && quotation.Inner.Start >= start - 2 && quotation.Span.End > start && quotation.Span.End <= end + 2)
                (start, end) = (quotation.Span.Start, Math.Max(end, quotation.Span.End));
            else if (quotation.Span.Start == start - 1 && quotation.Span.End > start)
                start = quotation.Span.Start;
        }

        return new TextSpan(start, end);
    }

    private static bool HasWord(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
                return true;
        }

        return false;
    }
}
