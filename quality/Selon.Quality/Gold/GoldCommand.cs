using System.CommandLine;
using Selon.Quality.Faults;
using Selon.Quality.Readings;
using Selon.Quality.Scoring;

namespace Selon.Quality.Gold;

/// <summary><c>gold DIR</c>: the statements of annotated articles.</summary>
internal static class GoldCommand
{
    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "NAME.txt beside NAME.json" }.AcceptExistingOnly();
        var given = new Option<FileInfo>("--pred") { Description = "score these readings (jsonl) and read nothing" }.AcceptExistingOnly();
        var save = new Option<FileInfo>("--out") { Description = "write the readings here (jsonl)" };
        var only = new Option<string>("--only") { Description = "names of articles, parted by commas" };
        var dated = new Option<bool>("--date") { Description = "tell the reader the day that the gold file gives" };
        var confusions = new Option<bool>("--confusions") { Description = "print which field values were taken for which" };
        var each = new Option<bool>("--each") { Description = "print the main figure of each article" };
        var against = new Option<FileInfo>("--against") { Description = "print what these earlier readings (jsonl) had right and these have not, and the other way round" }.AcceptExistingOnly();
        var forms = new Option<bool>("--forms") { Description = "print how many are found of direct, mixed and indirect ones each" };
        var reliability = new Option<bool>("--reliability") { Description = "print what confidence is worth: predicted and right in ten bins" };
        var faults = new FaultOptions();
        var command = new Command("gold", "Scores annotated articles") { folder, given, save, only, dated, confusions, each, against, forms, reliability };
        faults.AddTo(command);
        command.SetAction(parsed =>
        {
            var articles = GoldArticle.LoadAll(parsed.GetRequiredValue(folder).FullName, parsed.GetValue(only)?.Split(','));
            var findings = parsed.GetValue(given) is { } file
                ? FindingFile.Load(file.FullName)
                : Library.Read(articles.Select(x => x.ToArticle(parsed.GetValue(dated))));
            if (parsed.GetValue(save) is { } target)
                FindingWriter.Save(target.FullName, findings.Values);
            var comparisons = Compare(articles, findings);
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLines(GoldFaults.Lines(comparisons, faults.Read(parsed)));
            if (parsed.GetValue(against) is { } earlier)
                output.WriteLines(GoldChanges.Lines(Compare(articles, FindingFile.Load(earlier.FullName)), comparisons));
            if (parsed.GetValue(each))
                output.WriteLines(comparisons.Select(x => new GoldFigures([x]).Good.Line(x.Article.Name)).Append(""));
            if (parsed.GetValue(forms))
                output.WriteLines(((string[])["direct", "mixed", "indirect"]).Select(form => GoldFigures.OfForm(comparisons, form).Line($"{form} found")).Append(""));
            if (parsed.GetValue(reliability))
                output.WriteLines(GoldFigures.Reliability(comparisons).Lines().Append(""));
            Print(output, comparisons, findings, parsed.GetValue(confusions));
            return 0;
        });
        return command;
    }

    private static List<Comparison> Compare(IReadOnlyList<GoldArticle> articles, Dictionary<string, Finding> findings) =>
        [.. articles.Select(x => new Comparison(x, findings.GetValueOrDefault(x.Name)))];

    private static void Print(TextWriter output, List<Comparison> comparisons, Dictionary<string, Finding> findings, bool confusions)
    {
        var unread = comparisons.Select(x => x.Article.Name).Where(x => !findings.ContainsKey(x)).ToList();
        if (unread.Count > 0)
            output.WriteLine("no reading of: " + string.Join(' ', unread));
        var figures = new GoldFigures(comparisons);
        output.WriteLines(figures.Lines());
        if (confusions)
            output.WriteLines(figures.ConfusionLines());
        output.WriteLine(Figure.Fixed(100 * figures.Good.F1, 1));
    }
}
