using System.Globalization;
using Selon.Formats;
using Selon.Storage.Reports;

namespace Selon.Cli.Output.Records;

/// <summary>What a record answers, in lines for people.</summary>
internal static class AnswerText
{
    private const int LongestContent = 300;

    public static void Write(TextWriter text, StorySummary story) =>
        text.WriteLine($"{story.Id}\t{Days(story.First, story.Last)}\t{Count(story.Articles.Count, "article")}\t{StatementLine.OneLine(story.Title)}");

    public static void Write(TextWriter text, StoryReport report)
    {
        text.WriteLine($"{StatementLine.OneLine(report.Story.Title)}");
        text.WriteLine($"story {report.Story.Id}, {Days(report.Story.First, report.Story.Last)}, {Count(report.Articles.Count, "article")}");
        foreach (var claim in report.Claims.Where(claim => claim.Statements.Count > 1 || claim.Denials.Count > 0))
        {
            text.WriteLine();
            text.WriteLine(Said(claim.Text));
            text.WriteLine($"  {Count(claim.Origins.Count, "independent source")} in {Count(claim.Articles, "article")}{(claim.Independent < claim.Articles ? $" ({claim.Independent.ToString(CultureInfo.InvariantCulture)} without copies)" : "")}{(claim.Unnamed > 0 ? $", {Share(claim.Unnamed)} unnamed" : "")}");
            foreach (var origin in claim.Origins)
                text.WriteLine($"  + {StatementLine.OneLine(origin.Name)}: {string.Join(", ", origin.Statements.Select(Place))}");
            foreach (var denial in claim.Denials)
                text.WriteLine($"  ≠ {Line(denial)}");
        }

        text.WriteLine();
        foreach (var article in report.Articles)
            text.WriteLine($"{Day(article.Published)}\t{article.Id}\t{article.Publisher}\t{StatementLine.OneLine(article.Title ?? "")}");
        foreach (var copy in report.Copies)
            Write(text, copy);
        foreach (var link in report.Links.Where(link => link.Type is Stories.Links.LinkType.Updates or Stories.Links.LinkType.Answers))
            Write(text, link);
    }

    public static void Write(TextWriter text, SpeakerReport report)
    {
        text.WriteLine(string.Join(" · ", report.Names.Select(StatementLine.OneLine)));
        foreach (var statement in report.Statements)
            text.WriteLine($"{Day(statement.Said ?? statement.Published)}\t{statement.Article} {statement.Statement}\t{statement.Stance}\t{Said(statement.Content)}");
        foreach (var change in report.Changes)
            Write(text, change);
    }

    public static void Write(TextWriter text, SearchHit hit)
    {
        text.WriteLine($"{Day(hit.Article.Published)}\t{hit.Article.Id}\tstory {hit.Article.Story}\t{StatementLine.OneLine(hit.Article.Title ?? "")}");
        foreach (var statement in hit.Statements)
            text.WriteLine($"  {Line(statement)}");
    }

    public static void Write(TextWriter text, VersionReport report)
    {
        text.WriteLine($"{report.Article.Address}: {Count(report.Versions.Count, "version")}");
        foreach (var version in report.Versions)
        {
            text.WriteLine($"version {version.Number.ToString(CultureInfo.InvariantCulture)}, added {version.Added.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)}");
            foreach (var change in version.Changes)
            {
                text.WriteLine($"  {change.Type}\t{StatementLine.OneLine(change.Speaker ?? StatementLine.Nobody)}");
                if (change.Before is { } before)
                    text.WriteLine($"    - {Said(before)}");
                if (change.After is { } after)
                    text.WriteLine($"    + {Said(after)}");
            }
        }
    }

    public static void Write(TextWriter text, AuditReport report)
    {
        text.WriteLine(report.Article);
        text.WriteLine($"  {report.Sourced.ToString(CultureInfo.InvariantCulture)} of {Count(report.Sentences, "sentence")} tell on whose word ({Share((double)report.Sourced / Math.Max(1, report.Sentences))})");
        text.WriteLine($"  {Count(report.Named, "statement")} of a named source, {report.Unnamed.ToString(CultureInfo.InvariantCulture)} of an unnamed one");
        text.WriteLine($"  {Count(report.SingleSource.Count, "statement")} that no other source in the record makes");
        foreach (var (statement, _, other) in report.Contradicted)
        {
            text.WriteLine($"  ≠ {Line(statement)}");
            text.WriteLine($"    contradicted: {Line(other)}");
        }

        foreach (var copy in report.Copies)
            Write(text, copy);
    }

    public static void Write(TextWriter text, RecordedCopy copy) => text.WriteLine($"copy\t{copy.Article}\tof {copy.Of}\t{Share(copy.Share)}\tconfidence {copy.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");

    public static void Write(TextWriter text, RecordedLink link) =>
        text.WriteLine($"{link.Type.ToString().ToLowerInvariant()}\t{Place(link.From)}\t{Place(link.To)}\t{link.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}\t{StatementLine.OneLine(link.Reason)}");

    private static string Line(RecordedStatement statement) => $"{StatementLine.OneLine(statement.Speaker ?? StatementLine.Nobody)} {statement.Stance} ({statement.Article} {statement.Statement}): {Said(statement.Content)}";

    private static string Said(string content)
    {
        var line = StatementLine.OneLine(content);
        return line.Length <= LongestContent ? line : line[..LongestContent] + "…";
    }

    private static string Place(StatementReference reference) => $"{reference.Article} {reference.Statement}";

    private static string Days(DateOnly first, DateOnly last) => first == last ? Day(first) : $"{Day(first)} to {Day(last)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    private static string Share(double share) => share.ToString("P0", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);

    private static string Count(int count, string noun) => $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
