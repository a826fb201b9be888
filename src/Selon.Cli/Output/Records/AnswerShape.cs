using Selon.Storage.Reports;

namespace Selon.Cli.Output.Records;

/// <summary>What a record answers, in the shapes of <c>docs/record.md</c>.</summary>
internal static class AnswerShape
{
    public static object Of(StorySummary story) => new { story.Id, story.Title, story.First, story.Last, story.Articles };

    public static object Of(RecordedCopy copy) =>
        new { copy.Article, copy.Of, copy.Share, copy.Confidence, Spans = copy.Spans.Select(span => new { span.Span.Start, span.Span.End, OfStart = span.Of.Start, OfEnd = span.Of.End }) };

    public static object Of(RecordedLink link) => new { link.Type, link.From, link.To, link.Confidence, link.Reason };

    public static object Of(StoryReport report) => new
    {
        report.Story.Id,
        report.Story.Title,
        report.Story.First,
        report.Story.Last,
        report.Articles,
        report.Claims,
        Copies = report.Copies.Select(Of),
        Links = report.Links.Select(Of),
    };

    public static object Of(SpeakerReport report) => new { report.Names, report.Statements, Changes = report.Changes.Select(Of) };

    public static object Of(SearchHit hit) => new { hit.Article, hit.Statements };

    public static object Of(VersionReport report) => new { report.Article, report.Versions };

    public static object Of(AuditReport report) => new
    {
        report.Article,
        report.Sentences,
        report.Sourced,
        report.Named,
        report.Unnamed,
        report.SingleSource,
        Contradicted = report.Contradicted.Select(found => new { found.Statement, By = found.Other, Link = Of(found.Link) }),
        Copies = report.Copies.Select(Of),
    };
}
