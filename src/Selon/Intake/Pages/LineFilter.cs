using Selon.Languages;
using Selon.Text;
using Selon.Text.Layouts;

namespace Selon.Intake.Pages;

/// <summary>Drops the lines of an article's elements that belong to the page.</summary>
internal static class LineFilter
{
    private const double AllLink = 0.9;
    private const double MostlyLink = 0.6;
    private const int LongestLabel = 30;
    private const int ShortestParagraph = 80;

    /// <summary>Labels stand above a text only where it begins within so many lines.</summary>
    private const int DeepestOpening = 8;

    /// <summary>A line of so many words that comes again soon is a copy.</summary>
    private const int FewestWordsOfCopy = 8;

    private const int ShortestPulled = 15;

    private const int NearestCopy = 4;

    private static readonly FurniturePatterns[] Patterns = [LayoutWords.Load(PackFiles.Embedded("en")).Furniture, LayoutWords.Load(PackFiles.Embedded("fr")).Furniture];

    public static List<PageLine> Keep(List<PageLine> lines, string? title)
    {
        var first = lines.FindIndex(IsParagraph);
        var kept = new List<PageLine>(lines.Count);
        var running = string.Concat(lines.Where(line => line.Kind != PageLineKind.Quotation).Select(line => Letters(line.Text)));
        var pulled = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var above = i < first && first <= DeepestOpening && IsLabel(line);
            if (above || IsLink(line) || IsAddress(line.Text) || IsFurniture(line.Text) || IsTitle(line.Text, title))
                continue;
            pulled = line.Kind == PageLineKind.Quotation && (IsPulled(line, running) || (pulled && IsLabel(line with { Kind = PageLineKind.Text })));
            if (!pulled && !IsCopy(line, kept))
                kept.Add(line);
        }

        while (kept.Count > 0 && kept[^1].Kind == PageLineKind.Heading)
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }

    private static bool IsParagraph(PageLine line) => line.Text.Length >= ShortestParagraph && line.LinkShare < MostlyLink && LineShape.EndsSentence(line.Text);

    /// <summary>A line that is a link as a whole, or a label with one.</summary>
    private static bool IsLink(PageLine line)
    {
        if (line.LinkShare >= AllLink)
            return true;
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return line.LinkShare >= MostlyLink && colon is > 0 and < LongestLabel;
    }

    private static bool IsFurniture(string line) => Patterns.Any(patterns => patterns.Match(line) is not null);

    private static bool IsTitle(string line, string? title) => title is not null && string.Equals(Letters(line), Letters(title), StringComparison.Ordinal);

    /// <summary>A short line above the text that is neither a sentence nor a heading: an author, a day, a button.</summary>
    private static bool IsLabel(PageLine line) => line.Kind == PageLineKind.Text && !LineShape.EndsSentence(line.Text) && line.Text.Length < ShortestParagraph;

    /// <summary>A sentence of the article that is shown a second time, in large letters.</summary>
    private static bool IsPulled(PageLine line, string running) => Letters(line.Text) is { Length: >= ShortestPulled } letters && running.Contains(letters, StringComparison.Ordinal);

    /// <summary>A caption that stands twice, once for each size of its picture.</summary>
    private static bool IsCopy(PageLine line, List<PageLine> kept)
    {
        if (LineShape.Words(line.Text) < FewestWordsOfCopy)
            return false;
        for (var above = kept.Count - 1; above >= 0 && above >= kept.Count - NearestCopy; above--)
            if (kept[above].Text == line.Text)
                return true;
        return false;
    }

    private static bool IsAddress(string line) =>
        !line.Contains(' ', StringComparison.Ordinal) && (line.StartsWith("http", StringComparison.OrdinalIgnoreCase) || line.StartsWith("www.", StringComparison.OrdinalIgnoreCase));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
