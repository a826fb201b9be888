using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Selon.Intake.Corpora;

/// <summary>Reads a corpus of one JSON object a line; a line that is none is one refusal, and the rest goes on.</summary>
internal static class JsonLines
{
    /// <summary>JSON may write one byte of text as six (<c>\u00e9</c>).</summary>
    private const int LongestEscape = 6;

    public static async IAsyncEnumerable<IntakeResult> ReadAsync(Stream stream, string name, IntakeOptions options, [EnumeratorCancellation] CancellationToken cancel)
    {
        var number = 0;
        var stem = Formats.Stem(name);
        await foreach (var line in ByteLines.ReadAsync(stream, options.MaxBytes * LongestEscape, cancel).ConfigureAwait(false))
        {
            number++;
            var where = $"{name} line {number}";
            if (line is null)
                yield return IntakeResult.Refused(where, TooLarge.Reason(options.MaxBytes));
            else if (line.AsSpan().Trim(" \t\r"u8).Length > 0)
                yield return Result(line, where, $"{stem}-{number}", options);
        }

        if (number == 0)
            yield return IntakeResult.Refused(name, "is empty; give a file with one JSON object a line.");
    }

    private static IntakeResult Result(byte[] line, string where, string id, IntakeOptions options)
    {
        var (row, reason) = Row(line);
        return row is null ? IntakeResult.Refused(where, reason!) : row.ToResult(where, id, options);
    }

    private static (CorpusRow? Row, string? Reason) Row(byte[] line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
                return (null, "is no JSON object; write one object a line.");
            var row = new CorpusRow();
            foreach (var property in json.RootElement.EnumerateObject())
                row.Set(property.Name, property.Value.ValueKind switch
                {
                    JsonValueKind.String => property.Value.GetString(),
                    JsonValueKind.Number => property.Value.GetRawText(),
                    _ => null,
                });
            return (row, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, $"is no valid JSON ({e.Message.Split('.', '\n')[0]}); mend the line.");
        }
    }
}
