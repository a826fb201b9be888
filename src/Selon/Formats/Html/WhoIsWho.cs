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
        var places = reading.Places.Where(place => place.Entity is not null).DistinctBy(place => place.Entity!.Id).ToDictionary(place => place.Entity!.Id, StringComparer.Ordinal);
        var statements = reading.Statements.Where(statement => statement.Speaker is not null).CountBy(statement => statement.Speaker!.Id, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        foreach (var entity in reading.Entities)
        {
            var place = places.GetValueOrDefault(entity.Id);
            var speaks = statements.GetValueOrDefault(entity.Id);
            html.Write("<tr>");
            SpeakerTable.WriteName(html, entity.Name, entity.Roles);
            html.Write($"<td>{SchemaWords.Of(entity.Kind)}</td><td>{HtmlText.Escape(place?.ToString())}</td>");
            html.WriteLine($"<td class=\"number\">{Figure(entity.Mentions.Count)}</td><td class=\"number\">{(speaks == 0 ? "" : Figure(speaks))}</td></tr>");
        }

        html.WriteLine("</tbody>");
        html.WriteLine("</table>");
    }

    private static string Figure(int count) => count.ToString(CultureInfo.InvariantCulture);
}
