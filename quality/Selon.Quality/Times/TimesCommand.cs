using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace Selon.Quality.Times;

/// <summary><c>times FILE|DIR</c>: what is found about when, for reading; <c>times --cases</c>: the rows of <c>cases/times.md</c>.</summary>
internal static class TimesCommand
{
    public static Command Build()
    {
        var path = new Argument<string?>("path") { Description = "a text, or a folder of them", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<string?>("--date") { Description = "day of publication (2023-09-12), where no .json beside the text tells it" };
        var cases = new Option<string?>("--cases") { Description = "the tag of a pack whose rows are to be scored; those read wrongly are printed" };
        var command = new Command("times", "Lists the times found in articles, or scores the packs' cases of them") { path, date, cases };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(cases) is { } tag)
                output.WriteLines(Score(TimeCase.LoadAll(Repository.Languages, tag)));
            if (parsed.GetValue(path) is { } given)
                output.WriteLines(Files(given).SelectMany(file => List(file, parsed.GetValue(date))));
            return 0;
        });
        return command;
    }

    private static IEnumerable<string> Score(IReadOnlyList<TimeCase> rows)
    {
        var right = 0;
        foreach (var (row, found) in rows.AsParallel().AsOrdered().Select(row => (row, row.Found())))
        {
            if (found.SequenceEqual(row.Expected, StringComparer.Ordinal))
                right++;
            else
                yield return $"{row.Line}: {row.Text} ({row.Published?.ToString("o", CultureInfo.InvariantCulture)})\n   want {string.Join("  ", row.Expected)}\n   got  {string.Join("  ", found)}";
        }

        yield return $"{right} of {rows.Count} rows right";
    }

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal) : [path];

    private static IEnumerable<string> List(string file, string? date)
    {
        var text = File.ReadAllText(file);
        var beside = Path.ChangeExtension(file, ".json");
        if (date is null && File.Exists(beside))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(beside));
            date = json.RootElement.TryGetProperty("date", out var day) ? day.GetString() : null;
        }

        DateOnly? published = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var reading = Reader.Default.Read(Article.FromText(text, published, id: Path.GetFileNameWithoutExtension(file)));
        yield return $"# {reading.Article.Id} {reading.Article.PublishedOn?.ToString("o", CultureInfo.InvariantCulture)}";
        foreach (var time in reading.Times)
        {
            var said = string.Join(",", reading.Statements.Where(statement => statement.Said == time).Select(statement => statement.Id));
            var (start, end) = (Math.Max(0, time.Span.Start - 40), Math.Min(text.Length, time.Span.End + 30));
            yield return $"{time.Value,-22} {time.From?.ToString("o", CultureInfo.InvariantCulture) ?? "-",-10} {time.To?.ToString("o", CultureInfo.InvariantCulture) ?? "-",-10} {time.Granularity,-8} {said,-6} "
                + $"{text[start..time.Span.Start]}[{reading.Quote(time.Span)}]{text[time.Span.End..end]}".ReplaceLineEndings(" ");
        }
    }
}
