using System.CommandLine;
using Selon.Quality.Readings;

namespace Selon.Quality.Html;

/// <summary><c>html DIR</c>: the main text of web pages.</summary>
internal static class HtmlCommand
{
    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "holds ground-truth.json and pages" }.AcceptExistingOnly();
        var given = new Option<FileInfo>("--pred") { Description = "score these readings (jsonl) and read nothing" }.AcceptExistingOnly();
        var save = new Option<FileInfo>("--out") { Description = "write the readings here (jsonl)" };
        var only = new Option<FileInfo>("--only") { Description = "a file with the names of pages to keep" }.AcceptExistingOnly();
        var faults = new Option<int>("--faults") { Description = "print this many pages, the worst first, with what is missing and what is too much" };
        var command = new Command("html", "Scores the main text of web pages") { folder, given, save, only, faults };
        command.SetAction(parsed =>
        {
            var root = parsed.GetRequiredValue(folder).FullName;
            var kept = parsed.GetValue(only) is { } list ? File.ReadAllText(list.FullName).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : null;
            var truths = PageTruth.LoadAll(Path.Combine(root, "ground-truth.json"), kept);
            var findings = parsed.GetValue(given) is { } file
                ? FindingFile.Load(file.FullName)
                : Pages.Read(Path.Combine(root, "pages"), truths);
            if (parsed.GetValue(save) is { } target)
                FindingWriter.Save(target.FullName, findings.Values);
            var comparisons = truths.Select(x => new PageComparison(x, findings.GetValueOrDefault(x.Name)?.Text)).ToList();
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLines(comparisons.OrderBy(x => x.F1).Take(parsed.GetValue(faults)).Select(x => x.Fault()));
            output.WriteLines(HtmlFigures.Lines(comparisons));
            return 0;
        });
        return command;
    }
}
