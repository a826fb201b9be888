namespace Selon.Text;

/// <summary>How an article's text is laid out, and what it says of the article itself.</summary>
/// <param name="Blocks">In the order of the text, without overlap; white space between them is in none.</param>
/// <param name="Title">The title, where the text opens with one.</param>
/// <param name="PublishedOn">The day that the dateline gives, where it gives a whole date.</param>
/// <param name="Publisher">The agency or outlet that the dateline or byline gives.</param>
internal sealed record Layout(IReadOnlyList<Block> Blocks, TextSpan? Title, DateOnly? PublishedOn, string? Publisher)
{
    /// <summary>Place, day and agency in front of the text; null where it has none.</summary>
    public TextSpan? Dateline => Blocks.Where(block => block.Kind is BlockKind.Dateline).Select(block => (TextSpan?)block.Span).FirstOrDefault();

    /// <summary>The article with what its own text tells where nothing else was known.</summary>
    public Article Complete(Article article) => article with
    {
        Title = article.Title ?? Title?.In(article.Text),
        PublishedOn = article.PublishedOn ?? PublishedOn,
        Publisher = article.Publisher ?? Publisher,
    };
}
