namespace Selon.Formats.PlainText;

internal sealed class PlainTextFormat : IFormat
{
    public string Name => "text";

    public string Description => "who said what, for people";

    public string MediaType => "text/plain; charset=utf-8";

    public string FileEnding => ".txt";

    public bool HoldsMany => true;

    public ReadingWriter Open(Stream output) => new PlainTextReadingWriter(output);
}
