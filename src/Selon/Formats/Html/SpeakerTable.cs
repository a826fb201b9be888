using System.Globalization;
using Selon.Mentions;

namespace Selon.Formats.Html;

/// <summary>Who speaks in an article, how often, and how.</summary>
internal static class SpeakerTable
{
    public static void Write(TextWriter html, Reading reading)
    {
        html.WriteLine("<table class=\"speakers\">");
        html.WriteLine("<caption>Who speaks</caption>");
        html.WriteLine("<thead><tr><th scope=\"col\">Speaker</th><th scope=\"col\">Named</th><th scope=\"col\" class=\"number\">Statements</th><th scope=\"col\">How</th></tr></thead>");
        html.WriteLine("<tbody>");
        var speakers = reading.Statements
            .GroupBy(s => s.Speaker?.Id ?? s.SpeakerName ?? "", StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()); // a stable sort: equal ones stay in the order of the text
        foreach (var speaker in speakers)
            WriteRow(html, [.. speaker]);
        html.WriteLine("</tbody>");
        html.WriteLine("</table>");
    }

    /// <summary>A name with the roles of whom it names, as the head of a row.</summary>
    public static void WriteName(TextWriter html, string name, IReadOnlyList<Role> roles)
    {
        html.Write($"<th scope=\"row\">{HtmlText.Escape(name)}");
        if (roles.Count > 0)
            html.Write($" <span class=\"role\">{HtmlText.Escape(string.Join(", ", roles))}</span>");
        html.Write("</th>");
    }

    private static void WriteRow(TextWriter html, IReadOnlyList<Statement> statements)
    {
        var first = statements[0];
        html.Write("<tr>");
        WriteName(html, first.SpeakerName ?? StatementLine.Nobody, first.Speaker?.Roles ?? []);
        html.Write($"<td class=\"{SchemaWords.Of(first.Named)}\">{SchemaWords.Of(first.Named)}</td>");
        html.Write($"<td class=\"number\">{statements.Count.ToString(CultureInfo.InvariantCulture)}</td><td>");
        html.Write(string.Join(' ', StanceLook.All.Select(stance => (stance, count: statements.Count(s => s.Stance == stance)))
            .Where(s => s.count > 0)
            .Select(s => StanceLook.Badge(s.stance) + (s.count > 1 ? $"\u00A0×{s.count.ToString(CultureInfo.InvariantCulture)}" : ""))));
        html.WriteLine("</td></tr>");
    }
}
