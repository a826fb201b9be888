using System.CommandLine;
using System.Globalization;
using Selon.Mentions;

namespace Selon.Quality.Places;

/// <summary><c>places FILE|DIR</c>: what every place named is taken for, for reading; <c>places --cases</c>: the rows of <c>cases/places.md</c>.</summary>
internal static class PlacesCommand
{
    public static Command Build()
    {
        var path = new Argument<string?>("path") { Description = "a text, or a folder of them", Arity = ArgumentArity.ZeroOrOne };
        var cases = new Option<string?>("--cases") { Description = "the tag of a pack whose rows are to be scored; those read wrongly are printed" };
        var command = new Command("places", "Lists the places found in articles, or scores the packs' cases of them") { path, cases };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(cases) is { } tag)
                output.WriteLines(Score(PlaceCase.LoadAll(Repository.Languages, tag)));
            if (parsed.GetValue(path) is { } given)
                output.WriteLines((Directory.Exists(given) ? Directory.GetFiles(given, "*.txt").Order(StringComparer.Ordinal) : (IEnumerable<string>)[given]).SelectMany(List));
            return 0;
        });
        return command;
    }

    private static IEnumerable<string> Score(IReadOnlyList<PlaceCase> rows)
    {
        var right = 0;
        foreach (var (row, found) in rows.AsParallel().AsOrdered().Select(row => (row, row.Found())))
        {
            if (row.Fits(found))
                right++;
            else
                yield return $"{row.Line}: {row.Text}\n   want {string.Join("  ", row.Expected)}\n   got  {string.Join("  ", found)}";
        }

        yield return $"{right} of {rows.Count} rows right";
    }

    private static IEnumerable<string> List(string file)
    {
        var text = File.ReadAllText(file);
        var reading = Reader.Default.Read(Article.FromText(text, id: Path.GetFileNameWithoutExtension(file)));
        yield return $"# {reading.Article.Id}";
        foreach (var place in reading.Places.Where(place => place.Entity is null))
            yield return $"{Show(place)} [dateline]";
        foreach (var entity in reading.Entities.Where(entity => entity.Kind is EntityKind.Place))
        {
            var place = reading.Places.FirstOrDefault(place => place.Entity == entity);
            var span = entity.Mentions[0];
            var (start, end) = (Math.Max(0, span.Start - 60), Math.Min(text.Length, span.End + 45));
            yield return $"{Show(place)} {entity.Name} × {entity.Mentions.Count}: {text[start..span.Start]}[{reading.Quote(span)}]{text[span.End..end]}".ReplaceLineEndings(" ");
        }
    }

    private static string Show(Selon.Places.Place? place) =>
        (place is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{place.Confidence:F2} {place} {place.Latitude:F1} {place.Longitude:F1}")).PadRight(40);
}
