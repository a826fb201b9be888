using Selon.Quality.Faults;

namespace Selon.Quality.PolNear;

/// <summary>Cue by cue, as written: how often the gold has it, how often it was found, how often both agree.</summary>
internal static class CueTable
{
    public static IEnumerable<string> Lines(PolNearSet set, IReadOnlyList<SentenceComparison> sentences, int count)
    {
        var rows = new Dictionary<string, (int Gold, int Found, int Right)>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            var (gold, found) = (sentence.Gold(SpanKind.Cue), sentence.Found(SpanKind.Cue));
            foreach (var range in gold.Union(found))
            {
                var row = rows.GetValueOrDefault(Word(set, sentence, range));
                rows[Word(set, sentence, range)] = (
                    row.Gold + (gold.Contains(range) ? 1 : 0),
                    row.Found + (found.Contains(range) ? 1 : 0),
                    row.Right + (gold.Contains(range) && found.Contains(range) ? 1 : 0));
            }
        }

        yield return "missed false  right   cue";
        foreach (var (cue, row) in rows.OrderByDescending(x => x.Value.Gold + x.Value.Found - 2 * x.Value.Right).ThenBy(x => x.Key, StringComparer.Ordinal).Take(count))
            yield return $"{row.Gold - row.Right,6} {row.Found - row.Right,5} {row.Right,6}   {cue}";
    }

    private static string Word(PolNearSet set, SentenceComparison sentence, TokenRange range)
    {
        var places = sentence.Places[range.Start..range.End].OfType<TextSpan>().ToList();
        return places.Count == 0
            ? string.Join(' ', sentence.Sentence.Tokens.Skip(range.Start).Take(range.End - range.Start)).ToLowerInvariant()
            : Excerpt.OneLine(places.Aggregate((x, y) => x.Union(y)).In(set.TextOf(sentence.Article))).ToLowerInvariant();
    }
}
