using System.Text;

namespace Selon.Intake.Corpora;

/// <summary>One row of a corpus, as far as its columns are known: <c>id, text | html, title, author, url, published, publisher, language</c>.</summary>
internal sealed class CorpusRow
{
    private static readonly HashSet<string> Columns = new(["id", "text", "html", "title", "author", "url", "published", "publisher", "language"], StringComparer.Ordinal);

    private readonly Dictionary<string, string> _cells = new(StringComparer.Ordinal);

    /// <summary>Keeps the cell where its column is known and it is not empty.</summary>
    public void Set(string column, string? cell)
    {
        var name = column.Trim().ToLowerInvariant();
        if (Columns.Contains(name) && !string.IsNullOrWhiteSpace(cell))
            _cells[name] = cell;
    }

    /// <param name="where">The file and line.</param>
    /// <param name="id">For a row without one.</param>
    /// <param name="options">What the user knows better.</param>
    public IntakeResult ToResult(string where, string id, IntakeOptions options)
    {
        var rowId = Cell("id") ?? id;
        if (Cell("text") is { } text)
            return Encoding.UTF8.GetByteCount(text) > options.MaxBytes
                ? IntakeResult.Refused(where, TooLarge.Reason(options.MaxBytes))
                : IntakeResult.Of(Complete(Article.FromText(text, id: rowId), options), where);
        if (Cell("html") is not { } html)
            return IntakeResult.Refused(where, "has neither text nor html; fill one of these columns.");
        var page = Pages.HtmlPage.Read(html, where, rowId, Address(), options);
        return page.Article is { } article ? IntakeResult.Of(Complete(article, options), where) : page;
    }

    private Article Complete(Article article, IntakeOptions options) => article with
    {
        Title = Cell("title") ?? article.Title,
        Author = Cell("author") ?? article.Author,
        Publisher = Cell("publisher") ?? article.Publisher,
        Url = Address() ?? article.Url,
        PublishedOn = options.PublishedOn ?? Pages.PageDates.Parse(Cell("published")) ?? article.PublishedOn,
        PublishedAt = options.PublishedOn is null ? Pages.PageDates.ParseMoment(Cell("published")) ?? article.PublishedAt : null,
        Language = options.Language ?? Cell("language") ?? article.Language,
    };

    private Uri? Address() => Uri.TryCreate(Cell("url"), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private string? Cell(string column) => _cells.GetValueOrDefault(column);
}
