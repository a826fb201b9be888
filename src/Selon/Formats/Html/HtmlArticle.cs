namespace Selon.Formats.Html;

/// <summary>One article of the page: heading, figures, paragraphs with their notes, speakers, who is who.</summary>
internal static class HtmlArticle
{
    public static void Write(TextWriter html, Reading reading, int article)
    {
        var paragraphs = Paragraph.Of(reading);
        var text = new MarkedText(reading.Article.Text, Mark.Of(reading), article);
        var title = Title(reading, paragraphs);
        html.WriteLine($"<article aria-labelledby=\"a{article}\"{Language(reading.Article)}>");
        WriteHeader(html, reading, title is { } span ? text.Write(span) : HtmlText.Escape(StatementLine.Heading(reading.Article).Title), article);
        if (title is { } heading)
            WriteNotes(html, reading, heading, article);
        WriteLegend(html, reading);
        html.WriteLine("<div class=\"text\">");
        foreach (var paragraph in paragraphs.Where(p => p.Span != title))
        {
            html.WriteLine("<div class=\"row\">");
            html.WriteLine($"<p{(paragraph.IsFurniture ? " class=\"furniture\"" : "")}>{text.Write(paragraph.Span)}</p>");
            WriteNotes(html, reading, paragraph.Span, article);
            html.WriteLine("</div>");
        }

        html.WriteLine("</div>");
        if (reading.Statements.Count > 0)
        {
            html.WriteLine("<div class=\"scroll\" lang=\"en\">");
            SpeakerTable.Write(html, reading);
            html.WriteLine("</div>");
        }

        if (reading.Entities.Count > 0)
        {
            html.WriteLine("<div class=\"scroll\" lang=\"en\">");
            WhoIsWho.Write(html, reading);
            html.WriteLine("</div>");
        }

        WriteProvenance(html, reading.Provenance);
        html.WriteLine("</article>");
    }

    private static void WriteHeader(TextWriter html, Reading reading, string title, int article)
    {
        var known = reading.Article;
        html.WriteLine("<header>");
        html.WriteLine($"<h1 id=\"a{article}\">{title}</h1>");
        var link = HtmlText.Link(known.Url);
        string?[] parts =
        [
            known.Publisher is { } publisher ? HtmlText.Escape(publisher) : null,
            SchemaWords.Of(known.PublishedOn) is { } day ? $"<time datetime=\"{day}\">{day}</time>" : null,
            known.Author is { } author ? HtmlText.Escape(author) : null,
            link is null ? null : $"<a href=\"{link}\" rel=\"noreferrer\">{HtmlText.Escape(known.Url!.Host)}</a>",
        ];
        var line = string.Join(" <span aria-hidden=\"true\">·</span> ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
        if (line.Length > 0)
            html.WriteLine($"<p class=\"known\">{line}</p>");
        html.WriteLine($"<p class=\"figures\" lang=\"en\">{HtmlText.Escape(Tally.Of(reading).ToString())}</p>");
        html.WriteLine("</header>");
    }

    private static void WriteLegend(TextWriter html, Reading reading)
    {
        if (reading.Statements.Count == 0)
            return;
        html.WriteLine("<section class=\"legend\" aria-label=\"Legend\" lang=\"en\"><ul>");
        foreach (var stance in StanceLook.All.Where(stance => reading.Statements.Any(s => s.Stance == stance)))
            html.WriteLine($"<li>{StanceLook.Badge(stance)}</li>");
        html.WriteLine("<li><span class=\"source\">source</span></li><li><span class=\"cue\">cue</span></li>");
        if (reading.Statements.Any(s => s.Named == Naming.Unnamed))
            html.WriteLine("<li><span class=\"tag\">unnamed</span> nobody is named</li>");
        if (reading.Statements.Any(s => s.Citing is not null))
            html.WriteLine("<li><span class=\"chain\">← citing</span> has it from</li>");
        html.WriteLine("</ul></section>");
    }

    private static void WriteNotes(TextWriter html, Reading reading, TextSpan paragraph, int article)
    {
        var here = Enumerable.Range(0, reading.Statements.Count)
            .Where(i => Mark.Anchor(reading.Statements[i]) is { } anchor && paragraph.Contains(anchor.Start));
        MarginNotes.Write(html, reading, [.. here], article);
    }

    private static void WriteProvenance(TextWriter html, Provenance provenance) =>
        html.WriteLine($"<footer lang=\"en\"><p>Selon {HtmlText.Escape(provenance.Version)}, pack {HtmlText.Escape(provenance.Pack)}"
            + $"{(provenance.Model is { } model ? $", model <code>{HtmlText.Escape(model.AsSpan(0, Math.Min(model.Length, 19)))}</code>" : "")}</p></footer>");

    // The text often opens with its own title, which may hold statements like any other sentence.
    private static TextSpan? Title(Reading reading, IReadOnlyList<Paragraph> paragraphs)
    {
        var first = paragraphs.FirstOrDefault(p => !p.IsFurniture).Span;
        return !first.IsEmpty && reading.Article.Title is { } title && reading.Quote(first).Equals(title.Trim(), StringComparison.Ordinal) ? first : null;
    }

    private static string Language(Article article) => article.Language is { } tag ? $" lang=\"{HtmlText.Escape(tag)}\"" : "";
}
