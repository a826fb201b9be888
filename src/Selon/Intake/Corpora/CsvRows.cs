using System.Runtime.CompilerServices;
using System.Text;

namespace Selon.Intake.Corpora;

/// <summary>Reads a corpus of comma-separated rows (RFC 4180; also semicolons or tabs) under a header line; a bad row is one refusal, and the rest goes on.</summary>
internal static class CsvRows
{
    /// <summary>After so many rows whose quotation marks are never closed, the file is given up: each costs a look at all that follows.</summary>
    private const int MostOpenRows = 20;

    private const string OpenReason = "opens a quotation mark that is not closed; close it, or double the marks inside the cell.";

    public static async IAsyncEnumerable<IntakeResult> ReadAsync(Stream stream, Encoding encoding, string name, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancel)
    {
        var utf8 = encoding.CodePage == Encoding.UTF8.CodePage ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8, leaveOpen: true);
        var lines = new LineQueue(ByteLines.ReadAsync(utf8, options.MaxBytes, cancel).GetAsyncEnumerator(cancel));
        await using (lines.ConfigureAwait(false))
        {
            var stem = Formats.Stem(name);
            string[]? header = null;
            var (delimiter, number, open) = (',', 0, 0);
            while (await lines.NextAsync().ConfigureAwait(false) is { } first)
            {
                if (first.Text is { } text && string.IsNullOrWhiteSpace(text))
                    continue;
                if (header is null)
                    delimiter = Delimiter(first.Text ?? "");
                var where = $"{name} line {first.Number}";
                var (row, reason) = await RowAsync(lines, first, delimiter, options.MaxBytes).ConfigureAwait(false);
                number += header is null ? 0 : 1;
                if (row is null)
                    yield return IntakeResult.Refused(where, reason!);
                else if (header is null)
                    header = [.. row.Cells];
                else
                    yield return Result(row, header, where, $"{stem}-{number}", options);
                if (reason == OpenReason && ++open == MostOpenRows)
                {
                    yield return IntakeResult.Refused(where, $"is the {open}th row that is never closed, so that nothing behind it is read; mend the file.");
                    yield break;
                }
            }

            if (header is null)
                yield return IntakeResult.Refused(name, "is empty; give a file with a header line and one article a row.");
        }
    }

    /// <summary>The row that begins with a line. One that is never closed gives its further lines back.</summary>
    private static async Task<(CsvRow? Row, string? Reason)> RowAsync(LineQueue lines, NumberedLine first, char delimiter, long limit)
    {
        if (first.Text is null)
            return (null, TooLarge.Reason(limit));
        var row = new CsvRow(delimiter);
        var further = new List<NumberedLine>();
        var length = (long)first.Text.Length;
        var line = first;
        while (!row.Add(line.Text!))
        {
            var next = await lines.NextAsync().ConfigureAwait(false);
            if (next is { } found)
                further.Add(found);
            length += next?.Text?.Length ?? limit;
            if (next?.Text is null || length > limit)
            {
                lines.GiveBack(further);
                return (null, OpenReason);
            }

            line = next.Value;
        }

        return (row, null);
    }

    private static IntakeResult Result(CsvRow row, string[] header, string where, string id, IntakeOptions options)
    {
        if (!row.IsProper)
            return IntakeResult.Refused(where, "is no proper CSV row (text behind a closing quotation mark); double the marks inside the cell.");
        var corpusRow = new CorpusRow();
        for (var i = 0; i < Math.Min(header.Length, row.Cells.Count); i++)
            corpusRow.Set(header[i], row.Cells[i]);
        return corpusRow.ToResult(where, id, options);
    }

    private static char Delimiter(string header) => ",;\t".MaxBy(candidate => header.Count(candidate));
}
