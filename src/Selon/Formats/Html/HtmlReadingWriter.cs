using System.Text;

namespace Selon.Formats.Html;

/// <summary>One page that needs nothing else: no script, no font, no image, no second file.</summary>
internal sealed class HtmlReadingWriter(Stream output) : TextReadingWriter(output)
{
    private static readonly Lazy<string> StyleSheet = new(ReadStyleSheet);

    private int _articles;

    protected override void WriteReading(Reading reading)
    {
        if (_articles++ == 0)
            WriteHead(StatementLine.Heading(reading.Article).Title);
        HtmlArticle.Write(Output, reading, _articles);
    }

    protected override void WriteEnd()
    {
        if (_articles == 0)
            WriteHead("Nothing read");
        Output.WriteLine("</main>\n</body>\n</html>");
    }

    private void WriteHead(string title)
    {
        Output.WriteLine("<!DOCTYPE html>");
        Output.WriteLine("<html lang=\"en\">");
        Output.WriteLine("<head>");
        Output.WriteLine("<meta charset=\"utf-8\">");
        Output.WriteLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Output.WriteLine("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
        Output.WriteLine("<meta name=\"color-scheme\" content=\"light dark\">");
        Output.WriteLine($"<title>{HtmlText.Escape(title)} — who said what</title>");
        Output.WriteLine($"<style>\n{StyleSheet.Value}</style>");
        Output.WriteLine("</head>");
        Output.WriteLine("<body>");
        Output.WriteLine("<main>");
    }

    private static string ReadStyleSheet()
    {
        using var stream = typeof(HtmlReadingWriter).Assembly.GetManifestResourceStream("formats/page.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
