using Selon.Languages;
using Selon.Statements.Quotations;
using Selon.Text;

namespace Selon.Statements.Describing;

/// <summary>Tells how much of a content stands between quotation marks of its own.</summary>
internal static class FormDecider
{
    /// <summary>Quoted words that are no more than this are a word or a title and make no content mixed by themselves.</summary>
    private const int FewWords = 1;

    public static Form Decide(string text, IReadOnlyList<TextSpan> content, IReadOnlyList<Quotation> quotations, LanguagePack pack)
    {
        var quoted = 0;
        var free = 0;
        foreach (var range in content)
        {
            var rest = WithoutLeadIn(text, range, pack);
            var near = Near(quotations, range).Where(q => q.Depth == 0 && q.Span.Overlaps(range) && (range.Contains(q.Span) || range.Start <= q.Span.Start || q.Span.Contains(range))).ToList();
            foreach (var (start, end) in Words(text, rest))
            {
                if (near.Exists(q => q.Span.Start <= start && end <= q.Span.End))
                    quoted++;
                else
                    free++;
            }
        }

        if (quoted == 0)
            return Form.Indirect;
        if (free == 0)
            return Form.Direct;
        return quoted > FewWords ? Form.Mixed : Form.Indirect;
    }

    /// <summary>Quotations from the first outermost one that ends behind the range's start; outermost ones follow each other.</summary>
    private static IEnumerable<Quotation> Near(IReadOnlyList<Quotation> quotations, TextSpan range)
    {
        var low = Sorted.FirstPast(quotations, range.Start, static quotation => quotation.Span.Start);
        while (low > 0 && (low == quotations.Count || quotations[low].Depth > 0 || quotations[low].Span.Start > range.Start))
            low--;
        return quotations.Skip(low).TakeWhile(q => q.Span.Start < range.End);
    }

    /// <summary>A lone conjunction or preposition in front of the marks does not make a quotation mixed.</summary>
    private static TextSpan WithoutLeadIn(string text, TextSpan range, LanguagePack pack)
    {
        var first = Words(text, range).FirstOrDefault();
        if (first.End == 0)
            return range;
        var word = text[first.Start..first.End].ToLowerInvariant();
        var elided = first.End < text.Length && text[first.End] is '\'' or '’' ? word + "'" : word;
        return pack.Words["lead-in"].Contains(elided) ? new TextSpan(first.End, range.End) : range;
    }

    private static IEnumerable<(int Start, int End)> Words(string text, TextSpan range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (!char.IsLetterOrDigit(text[i]))
                continue;
            var start = i;
            while (i < range.End && char.IsLetterOrDigit(text[i]))
                i++;
            yield return (start, i);
        }
    }
}
