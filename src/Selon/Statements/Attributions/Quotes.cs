using Selon.Models;

namespace Selon.Statements.Attributions;

/// <summary>Where a word stands towards the quotations of its sentence.</summary>
internal static class Quotes
{
    /// <summary>Outside, at a mark, or inside; how deep; whether the quotation runs over the sentence's ends.</summary>
    public static ulong State(SentenceView view, int token)
    {
        var span = view[token].Surface;
        var state = 0ul;
        foreach (var quotation in view.Quotations)
        {
            if (!quotation.Span.Overlaps(span))
                continue;
            var place = span.Start < quotation.Inner.Start ? 1ul : span.Start >= quotation.Inner.End ? 2ul : 3ul;
            var over = (quotation.Span.Start < view.Span.Start ? 1ul : 0) | (quotation.Span.End > view.Span.End ? 2ul : 0);
            state = (state << 5) | (place << 2) | over;
        }

        return state;
    }

    /// <summary>Words to the nearest mark on the left and on the right, as far as three.</summary>
    public static ulong Distance(SentenceView view, int token)
    {
        ulong left = 4, right = 4;
        foreach (var quotation in view.Quotations)
        {
            for (var step = 0; step < 4; step++)
            {
                if (token - step >= 0 && IsMark(quotation, view[token - step].Surface))
                    left = Math.Min(left, (ulong)step);
                if (token + step < view.Tree.Count && IsMark(quotation, view[token + step].Surface))
                    right = Math.Min(right, (ulong)step);
            }
        }

        return Hashing.Mix(left, right);
    }

    /// <summary>The number of the outermost quotation around the token; -1 where it stands in none.</summary>
    public static int Number(SentenceView view, int token)
    {
        var start = view[token].Surface.Start;
        for (var i = 0; i < view.Quotations.Count; i++)
            if (view.Quotations[i].Depth == 0 && view.Quotations[i].Span.Contains(start))
                return i;
        return -1;
    }

    private static bool IsMark(Quotations.Quotation quotation, TextSpan span) =>
        span.Overlaps(quotation.Span) && !span.Overlaps(quotation.Inner);
}
