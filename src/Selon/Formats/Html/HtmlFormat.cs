namespace Selon.Formats.Html;

internal sealed class HtmlFormat : IFormat
{
    public string Name => "html";

    public string Description => "a page that shows each statement in its article";

    public string MediaType => "text/html; charset=utf-8";

    public string FileEnding => ".html";

    public bool HoldsMany => true;

    public ReadingWriter Open(Stream output) => new HtmlReadingWriter(output);
}
