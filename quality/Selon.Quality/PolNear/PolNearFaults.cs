using Selon.Quality.Faults;

namespace Selon.Quality.PolNear;

/// <summary>What went wrong, with its sentence, for reading.</summary>
internal static class PolNearFaults
{
    public static IEnumerable<string> Lines(PolNearSet set, IReadOnlyList<SentenceComparison> sentences, SpanKind[] kinds, string? like, FaultOptions.Asked asked)
    {
        bool Like((SentenceComparison Sentence, TokenRange Range) x) =>
            like is null || Text(set.TextOf(x.Sentence.Article), x.Sentence, x.Range).Contains(like, StringComparison.OrdinalIgnoreCase);
        foreach (var kind in kinds)
        {
            var missed = sentences.SelectMany(x => Unmatched(x.Gold(kind), x.Found(kind)).Where(y => !Touched(y, x.Found(kind))).Select(y => (x, y)));
            var wrong = sentences.SelectMany(x => Unmatched(x.Gold(kind), x.Found(kind)).Where(y => Touched(y, x.Found(kind))).Select(y => (x, y)));
            var extra = sentences.SelectMany(x => Unmatched(x.Found(kind), x.Gold(kind)).Where(y => !Touched(y, x.Gold(kind))).Select(y => (x, y)));
            foreach (var (sentence, range) in missed.Where(Like).Skip(asked.From).Take(asked.Misses))
                yield return Block("MISSED", kind, set, sentence, range);
            foreach (var (sentence, range) in wrong.Where(Like).Skip(asked.From).Take(asked.Wrong))
                yield return Block("WRONG ENDS", kind, set, sentence, range);
            foreach (var (sentence, range) in extra.Where(Like).Skip(asked.From).Take(asked.False))
                yield return Block("FALSE", kind, set, sentence, range);
        }
    }

    /// <summary>Gold ranges by how the nearest found one lies, and found ones that touch no gold.</summary>
    public static IEnumerable<string> Ends(IReadOnlyList<SentenceComparison> sentences)
    {
        foreach (var kind in SentenceComparison.Kinds)
        {
            var lies = sentences.SelectMany(x => x.Gold(kind).Select(y => How(y, x.Found(kind)))).CountBy(x => x).OrderByDescending(x => x.Value);
            var alone = sentences.Sum(x => x.Found(kind).Count(y => !Touched(y, x.Gold(kind))));
            yield return $"{kind.ToString().ToLowerInvariant()}: {string.Join(", ", lies.Select(x => $"{x.Value} {x.Key}"))}; found where none is: {alone}";
        }
    }

    private static string How(TokenRange gold, HashSet<TokenRange> found)
    {
        if (found.Contains(gold))
            return "right";
        var near = found.Where(gold.Overlaps).ToList();
        if (near.Count == 0)
            return "missed";
        if (near.Exists(x => x.Start == gold.Start))
            return near.Exists(x => x.Start == gold.Start && x.End > gold.End) ? "end too late" : "end too early";
        if (near.Exists(x => x.End == gold.End))
            return near.Exists(x => x.End == gold.End && x.Start < gold.Start) ? "start too early" : "start too late";
        return near.Exists(x => x.Contains(gold)) ? "too wide" : near.Exists(gold.Contains) ? "too narrow" : "across";
    }

    private static IEnumerable<TokenRange> Unmatched(HashSet<TokenRange> these, HashSet<TokenRange> those) =>
        these.Where(x => !those.Contains(x)).OrderBy(x => x.Start);

    private static bool Touched(TokenRange range, HashSet<TokenRange> others) => others.Any(range.Overlaps);

    /// <summary>A range with its sentence, and all that the sentence has and was found to have.</summary>
    public static string Block(string fault, SpanKind kind, PolNearSet set, SentenceComparison sentence, TokenRange range)
    {
        var text = set.TextOf(sentence.Article);
        return $"""
            {fault} {kind.ToString().ToLowerInvariant()} “{Text(text, sentence, range)}”   {sentence.Article}
              {Text(text, sentence, new TokenRange(0, sentence.Sentence.Tokens.Count))}
              gold  {Parts(text, sentence, sentence.Gold)}
              got   {Parts(text, sentence, sentence.Found)}

            """;
    }

    private static string Parts(string text, SentenceComparison sentence, Func<SpanKind, HashSet<TokenRange>> ranges)
    {
        var parts = SentenceComparison.Kinds.SelectMany(kind => ranges(kind).Select(x => (kind, x))).OrderBy(x => x.x.Start).ThenByDescending(x => x.x.End);
        var line = string.Join("  ", parts.Select(x => $"{(x.kind == SpanKind.Content ? "CONTENT" : x.kind.ToString().ToLowerInvariant())} [{Text(text, sentence, x.x)}]"));
        return line.Length == 0 ? "-" : line;
    }

    private static string Text(string text, SentenceComparison sentence, TokenRange range)
    {
        var places = sentence.Places[range.Start..range.End].OfType<TextSpan>().ToList();
        return places.Count == 0
            ? string.Join(' ', sentence.Sentence.Tokens.Skip(range.Start).Take(range.End - range.Start))
            : Excerpt.OneLine(places.Aggregate((x, y) => x.Union(y)).In(text));
    }
}
