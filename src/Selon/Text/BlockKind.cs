namespace Selon.Text;

/// <summary>What a stretch of an article's text is.</summary>
internal enum BlockKind
{
    /// <summary>The article's title or a heading in it.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>Place, day and agency in front of a paragraph (<c>PARIS (AFP) —</c>).</summary>
    Dateline,

    /// <summary>What belongs to the page and not to the article: buttons, labels, links to other articles.</summary>
    Furniture,
}
