using Selon.Quality.Scoring;

namespace Selon.Quality.Html;

/// <summary>The measure of the public article-extraction-benchmark: means over pages, F1 of the means.</summary>
internal static class HtmlFigures
{
    public static IEnumerable<string> Lines(IReadOnlyList<PageComparison> pages)
    {
        var unread = pages.Count(x => !x.IsRead);
        if (unread > 0)
            yield return $"no reading of {unread} pages";
        var precision = pages.Select(x => x.Precision).OfType<double>().DefaultIfEmpty(0).Average();
        var recall = pages.Select(x => x.Recall).OfType<double>().DefaultIfEmpty(0).Average();
        var f1 = 2 * precision * recall / Math.Max(1e-9, precision + recall);
        var same = (double)pages.Count(x => x.WordForWord) / pages.Count;
        yield return $"main text of {pages.Count} pages: P {Figure.Fixed(precision, 3)}  R {Figure.Fixed(recall, 3)}  F1 {Figure.Fixed(f1, 3)}"
            + $"  word for word right {Figure.Fixed(same, 3)}";
    }
}
