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
        Row("words in a sentence, lower quartile", a => Quantile(a, 0.25));
        Row("words in a sentence, median", a => Quantile(a, 0.5));
        Row("words in a sentence, upper quartile", a => Quantile(a, 0.75));
        Row("cue in front of its content", a => Placed(a).Count(s => s.Cue!.Value.Start < s.Content[0].Start));
        Row("cue behind its content", a => Placed(a).Count(s => s.Cue!.Value.Start >= s.Content[^1].End));
        Row("cue inside its content", a => Placed(a).Count(s => s.Cue!.Value.Start >= s.Content[0].Start && s.Cue.Value.Start < s.Content[^1].End));
        Row("source behind its cue", a => Placed(a).Count(s => s.Source is { } source && source.Start > s.Cue!.Value.Start));
        Row("inside the content of another", a => a.Sum(x => x.Statements.Count(s => !s.Optional && s.Cue is { } cue && x.Statements.Any(other => other != s && other.Content.Any(c => c.Start <= cue.Start && cue.End <= c.End)))));
        Row("texts with entities", a => a.Count(x => x.Entities.Count > 0));
        foreach (var kind in EntitiesFile.Kinds) Row($"entities: {kind}", a => a.Sum(x => x.Entities.Count(entity => entity.Kind == kind)));
        foreach (var kind in EntitiesFile.Kinds) Row($"mentions: {kind}", a => a.Sum(x => x.Entities.Where(entity => entity.Kind == kind).Sum(entity => entity.Mentions.Count)));
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

    private static IEnumerable<Statement> Placed(IEnumerable<Annotated> all) => Scored(all).Where(s => s.Cue is not null);

    /// <summary>Sentences end at a full stop, a question or an exclamation mark before white space, or with their paragraph.</summary>
    private static int Quantile(IEnumerable<Annotated> all, double share)
    {
        var lengths = all.SelectMany(a => SentenceEnd().Split(a.Text)).Select(sentence => Words(sentence).Count).Where(count => count > 0).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[(int)(share * (lengths.Count - 1))];
    }

    private static IEnumerable<Statement> Scored(IEnumerable<Annotated> all) => all.SelectMany(a => a.Statements.Where(s => !s.Optional));

    private static HashSet<string> Runs(List<string> words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 4)).Select(i => string.Join(' ', words.Skip(i).Take(5))).ToHashSet(StringComparer.Ordinal);

    private static List<string> Words(string text) => [.. Word().Matches(text).Select(m => m.Value.ToLowerInvariant())];

    [GeneratedRegex(@"(?<=[.!?…][»”’""]?)\s+(?=[«“""‘]?\p{Lu})|\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
