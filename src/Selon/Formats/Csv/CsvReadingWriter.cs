using System.Globalization;

namespace Selon.Formats.Csv;

/// <summary>RFC 4180: a header, CR LF behind every row, quotation marks where a cell needs them.</summary>
internal sealed class CsvReadingWriter(Stream output) : TextReadingWriter(output)
{
    private static readonly (string Name, Func<Reading, Statement, string?> Cell)[] Columns =
    [
        ("document", (r, _) => r.Article.Id),
        ("id", (_, s) => s.Id),
        ("speaker", (_, s) => s.SpeakerName),
        ("named", (_, s) => SchemaWords.Of(s.Named)),
        ("kind", (_, s) => s.Speaker is { } speaker ? SchemaWords.Of(speaker.Kind) : null),
        ("roles", (_, s) => s.Speaker is { } speaker ? string.Join("; ", speaker.Roles.Select(role => role.Name)) : null),
        ("stance", (_, s) => SchemaWords.Of(s.Stance)),
        ("form", (_, s) => SchemaWords.Of(s.Form)),
        ("source", (r, s) => Quote(r, s.Source)),
        ("cue", (r, s) => Quote(r, s.Cue)),
        ("content", (r, s) => r.Quote(s.Content)),
        ("citing", (r, s) => Quote(r, s.Citing)),
        ("medium", (_, s) => SchemaWords.Of(s.Medium)),
        ("mediumSpan", (r, s) => Quote(r, s.MediumSpan)),
        ("addressee", (r, s) => Quote(r, s.Addressee)),
        ("said", (_, s) => s.Said is { } said ? SchemaWords.Of(said.From) ?? said.Value : null),
        ("place", (_, s) => s.Place?.ToString()),
        ("confidence", (_, s) => SchemaWords.Of(s.Confidence).ToString(CultureInfo.InvariantCulture)),
        ("start", (_, s) => s.Content.Count == 0 ? null : s.Content[0].Start.ToString(CultureInfo.InvariantCulture)),
        ("end", (_, s) => s.Content.Count == 0 ? null : s.Content[^1].End.ToString(CultureInfo.InvariantCulture)),
        ("title", (r, _) => r.Article.Title),
        ("publisher", (r, _) => r.Article.Publisher),
        ("published", (r, _) => SchemaWords.Of(r.Article.PublishedOn)),
        ("language", (r, _) => r.Article.Language),
        ("url", (r, _) => r.Article.Url?.AbsoluteUri),
    ];

    private bool _headed;

    protected override void WriteReading(Reading reading)
    {
        Head();
        foreach (var statement in reading.Statements)
            WriteRow(Columns.Select(column => column.Cell(reading, statement)));
    }

    protected override void WriteEnd() => Head();

    private static string? Quote(Reading reading, TextSpan? span) => span is { } known ? reading.Quote(known) : null;

    private void Head()
    {
        if (!_headed)
            WriteRow(Columns.Select(column => column.Name));
        _headed = true;
    }

    private void WriteRow(IEnumerable<string?> cells)
    {
        Output.Write(string.Join(',', cells.Select(CsvCell.Write)));
        Output.Write("\r\n");
    }
}
