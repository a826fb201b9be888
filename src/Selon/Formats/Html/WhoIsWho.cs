using System.Globalization;

namespace Selon.Formats.Html;

/// <summary>Whom and what an article names: what each is, where it lies, how often it is named and how often it speaks.</summary>
internal static class WhoIsWho
{
    public static void Write(TextWriter html, Reading reading)
    {
        html.WriteLine("<table class=\"speakers who-is-who\">");
        html.WriteLine("<caption>Who is who</caption>");
        html.WriteLine("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Kind</th><th scope=\"col\">Where</th><th scope=\"col\" class=\"number\">Named</th><th scope=\"col\" class=\"number\">Speaks</th></tr></thead>");
        html.WriteLine("<tbody>");
        foreach (var entity in reading.Entities)
        {
            var place = reading.Places.FirstOrDefault(place => place.Entity == entity);
            var speaks = reading.Statements.Count(statement => statement.Speaker == entity);
            html.Write($"<tr><th scope=\"row\">{HtmlText.Escape(entity.Name)}");
            if (entity.Roles.Count > 0)
                html.Write($" <span class=\"role\">{HtmlText.Escape(string.Join(", ", entity.Roles))}</span>");
            html.Write($"</th><td>{SchemaWords.Of(entity.Kind)}</td><td>{HtmlText.Escape(place?.ToString())}</td>");
            html.WriteLine($"<td class=\"number\">{Figure(entity.Mentions.Count)}</td><td class=\"number\">{(speaks == 0 ? "" : Figure(speaks))}</td></tr>");
        }

        html.WriteLine("</tbody>");
        html.WriteLine("</table>");
    }

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
