using System.CommandLine;
using Selon.Quality.Faults;
using Selon.Quality.Readings;

namespace Selon.Quality.PolNear;

/// <summary><c>polnear DIR</c>: sources, cues and contents in the PolNeAR corpus, in the protocol of CofeNet.</summary>
internal static class PolNearCommand
{
    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "holds dev.tokens.jsonl and dev/text" }.AcceptExistingOnly();
        var part = new Option<string>("--part") { Description = "which part to score", DefaultValueFactory = _ => "dev" };
        var given = new Option<FileInfo>("--pred") { Description = "score these readings (jsonl) and read nothing" }.AcceptExistingOnly();
        var save = new Option<FileInfo>("--out") { Description = "write the readings here (jsonl)" };
        var only = new Option<string>("--only") { Description = "parts of articles' names, parted by commas" };
        var kinds = new Option<SpanKind[]>("--kind") { Description = "which faults to print: source, cue or content", DefaultValueFactory = _ => SentenceComparison.Kinds };
        var ends = new Option<bool>("--ends") { Description = "count how the found ranges lie to the gold ones" };
        var cues = new Option<int>("--cues") { Description = "print this many cues that were missed or found wrongly most often" };
        var faults = new FaultOptions();
        var command = new Command("polnear", "Scores the PolNeAR corpus") { folder, part, given, save, only, kinds, ends, cues };
        faults.AddTo(command);
        command.SetAction(parsed =>
        {
            var root = parsed.GetRequiredValue(folder).FullName;
            var name = parsed.GetRequiredValue(part);
            var set = PolNearSet.Load(Path.Combine(root, $"{name}.tokens.jsonl"), Path.Combine(root, name, "text"), parsed.GetValue(only)?.Split(','));
            var findings = parsed.GetValue(given) is { } file ? FindingFile.Load(file.FullName) : Library.Read(set.Articles);
            if (parsed.GetValue(save) is { } target)
                FindingWriter.Save(target.FullName, findings.Values);
            var sentences = set.Compare(findings);
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLines(PolNearFaults.Lines(set, sentences, parsed.GetRequiredValue(kinds), faults.Read(parsed)));
            if (parsed.GetValue(cues) is > 0 and var count)
                output.WriteLines(CueTable.Lines(set, sentences, count));
            if (parsed.GetValue(ends))
                output.WriteLines(PolNearFaults.Ends(sentences));
            output.WriteLines(set.Unread(findings).Select(x => "no reading of " + x));
            if (set.Lost > 0)
                output.WriteLine($"articles without a text: {set.Lost}");
            output.WriteLines(new PolNearFigures(sentences).Lines());
            return 0;
        });
        return command;
    }
}
