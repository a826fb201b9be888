using System.Text.RegularExpressions;

namespace Selon.Corpus;

/// <summary>Prints what the corpus holds, as a Markdown table.</summary>
internal static partial class Statistics
{
    public static void Print(IReadOnlyList<Annotated> all, TextWriter to)
    {
        to.WriteLine("| | French | English |\n|---|---|---|");
        Row("texts", a => a.Count());
        Row("of them held out", a => a.Count(x => x.HeldOut));
        Row("words", a => a.Sum(x => Words(x.Text).Count));
        Row("statements", a => Scored(a).Count());
        Row("marked optional besides", a => a.Sum(x => x.Statements.Count(s => s.Optional)));
        foreach (var form in new[] { "direct", "mixed", "indirect" }) Row(form, a => Scored(a).Count(s => s.Form == form));
        foreach (var stance in new[] { "asserts", "judges", "demands", "promises", "denies", "declines", "asks" })
            Row(stance, a => Scored(a).Count(s => s.Stance == stance));
        foreach (var named in new[] { "person", "body", "unnamed" }) Row(named, a => Scored(a).Count(s => s.Named == named));
        Row("without a cue", a => Scored(a).Count(s => s.Cue is null));
        Row("without a source", a => Scored(a).Count(s => s.Source is null));
        Row("citing a further source", a => Scored(a).Count(s => s.Citing is not null));
        Row("content in several ranges", a => Scored(a).Count(s => s.Content.Count > 1));
        Row("distinct cues", a => a.SelectMany(x => x.Statements.Select(s => s.Cue is { } c ? x.Text[c.Start..c.End].ToLowerInvariant() : ""))
            .Distinct(StringComparer.Ordinal).Count());
        foreach (var genre in all.Select(a => a.Marks.Head["genre"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Row($"genre: {genre}", a => a.Count(x => x.Marks.Head["genre"] == genre));
        foreach (var place in all.Select(a => a.Marks.Head["place"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            Row($"place: {place}", a => a.Count(x => x.Marks.Head["place"] == place));

        void Row(string what, Func<IEnumerable<Annotated>, int> count) =>
            to.WriteLine($"| {what} | {count(all.Where(a => a.Language == "fr"))} | {count(all.Where(a => a.Language == "en"))} |");
    }

    /// <summary>Pairs of texts that share more than a tenth of the shorter one's runs of five words.</summary>
    public static IEnumerable<string> NearDuplicates(IReadOnlyList<Annotated> all)
    {
        var runs = all.Select(a => Runs(Words(a.Text))).ToList();
        for (var i = 0; i < all.Count; i++)
            for (var j = i + 1; j < all.Count; j++)
            {
                var shared = runs[i].Count(runs[j].Contains);
                if (shared * 10 > Math.Min(runs[i].Count, runs[j].Count)) yield return $"{all[i].Name} and {all[j].Name} share {shared} runs of five words";
            }
    }

    private static IEnumerable<Statement> Scored(IEnumerable<Annotated> all) => all.SelectMany(a => a.Statements.Where(s => !s.Optional));

    private static HashSet<string> Runs(List<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 4)).Select(i => string.Join(' ', words.Skip(i).Take(5))).ToHashSet(StringComparer.Ordinal);

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(m => m.Value.ToLowerInvariant())];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
