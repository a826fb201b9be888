using System.Globalization;
using Selon.Storage.Reports;

namespace Selon.Cli.Output.Exports;

/// <summary>The columns of tables with a row a statement.</summary>
internal static class StatementColumns
{
    public static IReadOnlyList<(string Name, Func<RecordedReading, RecordedStatement, TextSpan, string?> Cell)> All { get; } =
    [
        ("article", (_, s, _) => s.Article),
        ("id", (_, s, _) => s.Statement),
        ("story", (r, _, _) => r.Article.Story),
        ("speaker", (_, s, _) => s.Speaker),
        ("named", (_, s, _) => s.Named),
        ("stance", (_, s, _) => s.Stance),
        ("form", (_, s, _) => s.Form),
        ("content", (_, s, _) => s.Content),
        ("citing", (_, s, _) => s.Citing),
        ("said", (_, s, _) => Day(s.Said)),
        ("published", (_, s, _) => Day(s.Published)),
        ("confidence", (_, s, _) => s.Confidence.ToString("0.###", CultureInfo.InvariantCulture)),
        ("start", (_, _, span) => span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", (_, _, span) => span.End.ToString(CultureInfo.InvariantCulture)),
        ("title", (r, _, _) => r.Article.Title),
        ("publisher", (r, _, _) => r.Article.Publisher),
        ("language", (r, _, _) => r.Article.Language),
        ("version", (r, _, _) => r.Article.Version.ToString(CultureInfo.InvariantCulture)),
        ("address", (r, _, _) => r.Article.Address),
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
