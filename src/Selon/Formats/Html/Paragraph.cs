namespace Selon.Formats.Html;

/// <summary>A paragraph as the page shows it.</summary>
/// <param name="Span">Without white space at its ends.</param>
/// <param name="IsFurniture">True where the reading has no sentence in it: a button or label of the page that the text came from.</param>
internal readonly record struct Paragraph(TextSpan Span, bool IsFurniture)
{
    /// <summary>The lines of a text, those joined over whose end a sentence runs.</summary>
    public static IReadOnlyList<Paragraph> Of(Reading reading)
    {
        var text = reading.Article.Text;
        var sentences = reading.Sentences.Select(s => s.Span).ToList();
        var paragraphs = new List<Paragraph>();
        var next = 0; // the first sentence that ends behind the lines seen so far
        for (var start = 0; start < text.Length;)
        {
            var end = LineEnd(text, start);
            while (next < sentences.Count && sentences[next].End <= start)
                next++;
            var at = next;
            while (end < text.Length && RunsOver(sentences, ref at, end))
                end = LineEnd(text, end + 1);
            var span = Trim(text, start, end);
            if (!span.IsEmpty)
                paragraphs.Add(new Paragraph(span, sentences.Count > 0 && !(next < sentences.Count && sentences[next].Overlaps(span))));
            start = end + 1;
        }

        return paragraphs;
    }

    private static bool RunsOver(List<TextSpan> sentences, ref int at, int lineEnd)
    {
        while (at < sentences.Count && sentences[at].End <= lineEnd)
            at++;
        return at < sentences.Count && sentences[at].Start < lineEnd;
    }

    private static int LineEnd(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny('\n', '\r', '\u2029');
        return end < 0 ? text.Length : from + end;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (start < end && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }
}
