using System.Globalization;
using Selon.Quality.Gold;
using Selon.Quality.Readings;

namespace Selon.Training.Attributions;

/// <summary>An annotated article.</summary>
internal sealed record GoldText(string Name, string Text, IReadOnlyList<GoldAttribution> Attributions)
{
    /// <summary>The articles of a folder: <c>NAME.txt</c> beside <c>NAME.json</c> without those held out, PolNeAR's <c>text/</c> beside <c>attributions/</c> (brat standoff), or a pack's <c>cases/</c>.</summary>
    public static IEnumerable<GoldText> Load(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        return name == "cases" ? CaseTexts.Load(folder) : Directory.Exists(Path.Combine(folder, "attributions")) ? Standoff(folder) : Json(folder);
    }

    private static IEnumerable<GoldText> Json(string folder)
    {
        var heldOut = HeldOut.Of(folder);
        return GoldArticle.LoadAll(folder).Where(article => heldOut?.Contains(article.Name) != true)
            .Select(article => new GoldText(article.Name, article.Text, [.. article.Statements.Where(statement => !statement.Optional).Select(statement => new GoldAttribution(statement.Source, statement.Cue, statement.Content))]));
    }

    private static IEnumerable<GoldText> Standoff(string folder)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file)[..^5];
            var text = Path.Combine(folder, "text", $"{name}.txt");
            if (!File.Exists(text))
                continue;
            var spans = new Dictionary<string, List<TextSpan>>();
            var marks = new List<GoldAttribution>();
            foreach (var fields in File.ReadLines(file).Select(line => line.Split('\t')).Where(fields => fields.Length > 1))
            {
                if (fields[0][0] == 'T')
                    spans[fields[0]] = Ranges(fields[1][(fields[1].IndexOf(' ', StringComparison.Ordinal) + 1)..]);
                else if (fields[0][0] == 'E')
                    marks.Add(Event(fields[1], spans));
            }

            yield return new GoldText(name, File.ReadAllText(text), marks);
        }
    }

    private static GoldAttribution Event(string line, Dictionary<string, List<TextSpan>> spans)
    {
        var parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':')).ToList();
        List<TextSpan> Of(string kind) => [.. parts.Where(part => part[0].TrimEnd("0123456789".ToCharArray()) == kind).SelectMany(part => spans.GetValueOrDefault(part[^1], []))];
        var (source, cue) = (Of("Source"), Of("Cue"));
        return new GoldAttribution(source.Count > 0 ? source[0] : null, cue.Count > 0 ? cue[0] : null, Of("Content"));
    }

    private static List<TextSpan> Ranges(string ranges) =>
        [.. ranges.Split(';').Select(range => Array.ConvertAll(range.Split(' '), offset => int.Parse(offset, CultureInfo.InvariantCulture))).Select(ends => new TextSpan(ends[0], ends[1]))];
}
