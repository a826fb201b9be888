using System.CommandLine;
using Selon.Quality.Scoring;

namespace Selon.Quality.Cases;

/// <summary><c>cases [TAG…]</c>: the readable cases of the language packs.</summary>
internal static class CasesCommand
{
    public static Command Build()
    {
        var tags = new Argument<string[]>("languages") { Description = "tags of packs; all where none is given", Arity = ArgumentArity.ZeroOrMore };
        var failed = new Option<bool>("--failed") { Description = "print each case that is read wrongly, with what differs" };
        var like = new Option<string>("--like") { Description = "only cases with this in their file's name or heading" };
        var settle = new Option<bool>("--settle") { Description = $"move wrong cases to {Case.MissesFile} and right ones back" };
        var command = new Command("cases", "Scores the cases of the language packs") { tags, failed, like, settle };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var wanted = parsed.GetValue(tags) is { Length: > 0 } given ? given : Tags();
            foreach (var tag in wanted)
            {
                var results = Run(tag, parsed.GetValue(like));
                if (parsed.GetValue(failed))
                    output.WriteLines(results.Where(x => !x.IsRight && !x.Case.IsKnownMiss).Select(x => x.Describe() + "\n"));
                output.WriteLines(Lines(tag, results));
                if (parsed.GetValue(settle) && MissFile.Settle(Repository.Languages, tag, results) is var (away, back))
                    output.WriteLine($"{tag}: {away} moved to {Case.MissesFile}, {back} moved back");
            }

            return 0;
        });
        return command;
    }

    public static IReadOnlyList<string> Tags() =>
        [.. Directory.GetDirectories(Repository.Languages).Select(x => Path.GetFileName(x)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<CaseResult> Run(string tag, string? like = null)
    {
        var cases = CaseFile.LoadAll(Repository.Languages, tag);
        return [.. cases.Where(x => like is null || x.File.Contains(like, StringComparison.OrdinalIgnoreCase) || x.Title.Contains(like, StringComparison.OrdinalIgnoreCase))
            .AsParallel().AsOrdered().Select(CaseResult.Of)];
    }

    private static IEnumerable<string> Lines(string tag, IReadOnlyList<CaseResult> results)
    {
        foreach (var file in results.GroupBy(x => x.Case.File))
        {
            var right = file.Count(x => x.IsRight);
            yield return $"{tag} {file.Key,-28} {Figure.Percent((double)right / file.Count())}   ({right} of {file.Count()} cases right)";
        }

        var all = results.Count(x => x.IsRight);
        yield return $"{tag} {"ALL",-28} {Figure.Percent((double)all / Math.Max(1, results.Count))}   ({all} of {results.Count} cases right)";
    }
}
