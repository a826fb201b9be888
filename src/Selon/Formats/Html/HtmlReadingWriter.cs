namespace Selon.Formats.Html;

internal sealed class HtmlReadingWriter(Stream output) : TextReadingWriter(output)
{
    protected override void WriteReading(Reading reading) => Output.WriteLine(reading.Article.Id);

    protected override void WriteEnd()
    {
    }
}
