namespace Selon.Quality.Cases;

/// <summary>A heading of a file of cases: a short article and all the statements that it holds.</summary>
/// <param name="Language">The pack's tag.</param>
/// <param name="File">Its file's name.</param>
/// <param name="Line">The heading's line, from 1.</param>
/// <param name="Title">The heading.</param>
/// <param name="Text">The article.</param>
/// <param name="Date">Its day of publication; null where the case gives none.</param>
/// <param name="Expected">Its statements, in the order of the text.</param>
internal sealed record Case(
    string Language, string File, int Line, string Title, string Text, DateOnly? Date, IReadOnlyList<ExpectedStatement> Expected)
{
    /// <summary>The file with the cases that are known to be read wrongly: counted, not demanded.</summary>
    public const string MissesFile = "misses.md";

    public bool IsKnownMiss => File == MissesFile;

    public Article ToArticle() => Article.FromText(Text, Date, Language, Title);
}
