namespace Selon.Quality.Cases;

/// <summary>Moves cases between their own file and the file of known misses. A case keeps its text; in the file of misses a line <c>from: FILE</c>
/// below its heading tells where it belongs.</summary>
internal static class MissFile
{
    private const string From = "from: ";

    /// <summary>Puts wrong cases among the misses and right ones back.</summary>
    /// <returns>How many went each way.</returns>
    public static (int Away, int Back) Settle(string languages, string language, IReadOnlyList<CaseResult> results)
    {
        var folder = Path.Combine(languages, language, "cases");
        var misses = Path.Combine(folder, Case.MissesFile);
        var away = results.Where(x => !x.IsRight && !x.Case.IsKnownMiss).ToList();
        var back = results.Where(x => x.IsRight && x.Case.IsKnownMiss).ToList();
        var moves = away.ConvertAll(x => (Case: x.Case, To: misses))
            .Concat(back.ConvertAll(x => (x.Case, To: Path.Combine(folder, HomeOf(misses, x.Case)))));
        var additions = new List<(string File, List<string> Block)>();
        foreach (var group in moves.GroupBy(x => Path.Combine(folder, x.Case.File)))
        {
            var lines = File.ReadAllLines(group.Key).ToList();
            foreach (var (@case, to) in group.OrderByDescending(x => x.Case.Line))
                additions.Add((to, Cut(lines, @case)));
            Save(group.Key, lines);
        }

        foreach (var group in additions.AsEnumerable().Reverse().GroupBy(x => x.File))
        {
            var lines = File.Exists(group.Key) ? File.ReadAllLines(group.Key).ToList() : ["# Known misses"];
            foreach (var (_, block) in group)
                lines.AddRange(["", .. block]);
            Save(group.Key, lines);
        }

        return (away.Count, back.Count);
    }

    private static string HomeOf(string misses, Case @case)
    {
        var line = File.ReadLines(misses).Skip(@case.Line).FirstOrDefault(x => x.StartsWith(From, StringComparison.Ordinal) || x.StartsWith("## ", StringComparison.Ordinal));
        return line?.StartsWith(From, StringComparison.Ordinal) == true ? line[From.Length..].Trim() : "statements.md";
    }

    /// <summary>Takes a case out of its file; gives its lines as the other file wants them.</summary>
    private static List<string> Cut(List<string> lines, Case @case)
    {
        var start = @case.Line - 1;
        var end = start + 1;
        while (end < lines.Count && !lines[end].StartsWith("## ", StringComparison.Ordinal) && !lines[end].StartsWith("# ", StringComparison.Ordinal))
            end++;
        var block = lines[start..end];
        lines.RemoveRange(start, end - start);
        while (block.Count > 0 && block[^1].Length == 0)
            block.RemoveAt(block.Count - 1);
        if (@case.IsKnownMiss)
            block.RemoveAll(x => x.StartsWith(From, StringComparison.Ordinal));
        else
            block.Insert(1, From + @case.File);
        return block;
    }

    private static void Save(string path, List<string> lines)
    {
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
