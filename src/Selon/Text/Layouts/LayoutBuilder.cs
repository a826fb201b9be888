namespace Selon.Text.Layouts;

/// <summary>Gathers the blocks of a layout in the order of the text; the first thing told of the article stands.</summary>
internal sealed class LayoutBuilder(string text)
{
    private readonly List<Block> _blocks = [];
    private TextSpan? _title;
    private DateOnly? _publishedOn;
    private string? _publisher;

    public string Whole => text;

    public string Text(TextSpan span) => span.In(text);

    public void Add(TextSpan span, BlockKind kind) => _blocks.Add(new Block(span, kind));

    public void AddTitle(TextSpan span)
    {
        _title = span;
        Add(span, BlockKind.Heading);
    }

    public void TellDate(DateOnly? date) => _publishedOn ??= date;

    public void TellPublisher(string? publisher) => _publisher ??= publisher;

    public Layout Build() => new(_blocks, _title, _publishedOn, _publisher);
}
