using System.CommandLine;
using Selon.Quality.Faults;
using Selon.Quality.Readings;

namespace Selon.Quality.PolNear;

/// <summary><c>polnear DIR</c>: sources, cues and contents in the PolNeAR corpus, in the protocol of CofeNet.</summary>
internal static class PolNearCommand
{
    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "holds dev/text and dev.tokens.jsonl, or PART/text and PART/attributions" }.AcceptExistingOnly();
        var part = new Option<string>("--part") { Description = "dev or train", DefaultValueFactory = _ => "dev" };
        var standoff = new Option<bool>("--standoff") { Description = "take the words of the text as tokens, even where CofeNet's tokens are there" };
        var given = new Option<FileInfo>("--pred") { Description = "score these readings (jsonl) and read nothing" }.AcceptExistingOnly();
        var save = new Option<FileInfo>("--out") { Description = "write the readings here (jsonl)" };
        var only = new Option<string>("--only") { Description = "parts of articles' names, parted by commas" };
        var kinds = new Option<SpanKind[]>("--kind") { Description = "which faults to print: source, cue or content", DefaultValueFactory = _ => SentenceComparison.Kinds };
        var ends = new Option<bool>("--ends") { Description = "count how the found ranges lie to the gold ones" };
        var cues = new Option<int>("--cues") { Description = "print this many cues that were missed or found wrongly most often" };
        var like = new Option<string>("--like") { Description = "only faults whose own words hold this" };
        var against = new Option<FileInfo>("--against") { Description = "count what these earlier readings (jsonl) had right and these have not; --wrong, --misses and --false print lost, gained and newly false ones" }.AcceptExistingOnly();
        var faults = new FaultOptions();
        var command = new Command("polnear", "Scores the PolNeAR corpus") { folder, part, standoff, given, save, only, kinds, ends, cues, like, against };
        faults.AddTo(command);
        command.SetAction(parsed =>
        {
            var root = parsed.GetRequiredValue(folder).FullName;
            var set = PolNearSet.Load(root, parsed.GetRequiredValue(part), parsed.GetValue(standoff), parsed.GetValue(only)?.Split(','));
            var findings = parsed.GetValue(given) is { } file ? FindingFile.Load(file.FullName) : Library.Read(set.Articles);
            if (parsed.GetValue(save) is { } target)
                FindingWriter.Save(target.FullName, findings.Values);
            var sentences = set.Compare(findings);
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLines(parsed.GetValue(against) is { } earlier
                ? PolNearChanges.Lines(set, set.Compare(FindingFile.Load(earlier.FullName)), sentences, parsed.GetRequiredValue(kinds), faults.Read(parsed))
                : PolNearFaults.Lines(set, sentences, parsed.GetRequiredValue(kinds), parsed.GetValue(like), faults.Read(parsed)));
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
