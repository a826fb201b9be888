using Selon.Quality.Cases;

namespace Selon.Training.Attributions;

/// <summary>The cases of a pack as annotated articles: each says all that its few sentences hold.</summary>
internal static class CaseTexts
{
    /// <param name="folder">A pack's folder of cases.</param>
    public static IEnumerable<GoldText> Load(string folder)
    {
        var pack = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        // By heading, so that nothing changes when a case moves to another file.
        foreach (var item in CaseFile.LoadAll(Path.GetDirectoryName(pack)!, Path.GetFileName(pack)).OrderBy(item => item.Title, StringComparer.Ordinal))
        {
            var marks = item.Expected.Select(expected => Mark(item.Text, expected)).ToList();
            if (!marks.Contains(null))
                yield return new GoldText(item.Title, item.Text, [.. marks.Select(mark => mark!)]);
        }
    }

    /// <summary>Null where a field is left out, or its words do not stand in the text as they are written.</summary>
    private static GoldAttribution? Mark(string text, ExpectedStatement expected)
    {
        if (!expected.Fields.TryGetValue("content", out var content) || !expected.Fields.TryGetValue("cue", out var cue) || !expected.Fields.TryGetValue("source", out var source))
            return null;
        var ranges = content.Split(" // ").Select(part => Near(text, part, 0)).ToList();
        if (ranges.Contains(null))
            return null;
        var said = Near(text, cue, ranges[0]!.Value.Start);
        var by = Near(text, source, (said ?? ranges[0]!.Value).Start);
        return said is null && cue != "none" || by is null && source != "none" ? null : new GoldAttribution(by, said, [.. ranges.Select(range => range!.Value)]);
    }

    /// <summary>Where the words stand, as near as can be; null where they do not.</summary>
    private static TextSpan? Near(string text, string words, int offset)
    {
        TextSpan? best = null;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (IsWhole(text, at, words.Length) && (best is null || Math.Abs(at - offset) < Math.Abs(best.Value.Start - offset)))
                best = new TextSpan(at, at + words.Length);
        return best;
    }

    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));
}
