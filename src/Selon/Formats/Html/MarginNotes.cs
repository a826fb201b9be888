using System.Globalization;

namespace Selon.Formats.Html;

/// <summary>What stands beside a paragraph: for each statement that begins in it, who says it, how, and on whose word.</summary>
internal static class MarginNotes
{
    public static void Write(TextWriter html, Reading reading, IReadOnlyList<int> statements, int article)
    {
        if (statements.Count == 0)
            return;
        html.WriteLine("<ol class=\"notes\">");
        foreach (var index in statements)
            WriteNote(html, reading, index, article);
        html.WriteLine("</ol>");
    }

    private static void WriteNote(TextWriter html, Reading reading, int index, int article)
    {
        var statement = reading.Statements[index];
        var line = StatementLine.Of(reading, statement);
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        html.Write($"<li id=\"a{article}-s{number}\" class=\"{SchemaWords.Of(statement.Stance)} {SchemaWords.Of(statement.Named)}\">");
        html.Write($"<a class=\"ref\" href=\"#a{article}-r{number}\" aria-label=\"back to statement {number} in the text\">{number}</a> ");
        html.Write($"<span class=\"who\">{HtmlText.Escape(line.Speaker)}</span> {StanceLook.Badge(statement.Stance)}");
        if (statement.Named == Naming.Unnamed && statement.SpeakerName is not null)
            html.Write(" <span class=\"tag\">unnamed</span>");
        if (line.Role.Length > 0)
            html.Write($" <span class=\"role\">{HtmlText.Escape(line.Role)}</span>");
        if (line.Citing.Length > 0)
            html.Write($" <span class=\"chain\"><span aria-hidden=\"true\">←</span> citing {HtmlText.Escape(line.Citing)}</span>");
        if (line.Medium.Length > 0)
            html.Write($" <span class=\"medium\" lang=\"en\">{line.Medium}</span>");
        if (line.Addressee.Length > 0)
            html.Write($" <span class=\"addressee\"><span aria-hidden=\"true\">→</span> to {HtmlText.Escape(line.Addressee)}</span>");
        html.WriteLine("</li>");
    }
}
