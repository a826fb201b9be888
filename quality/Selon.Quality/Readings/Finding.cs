namespace Selon.Quality.Readings;

/// <summary>What was found in one article, by the library or as a file tells it.</summary>
internal sealed record Finding(string Id, string Text, IReadOnlyList<Annotation> Statements)
{
    public static Finding Of(Reading reading) =>
        new(reading.Article.Id, reading.Article.Text, [.. reading.Statements.Select(Annotation.Of)]);
}
