using Selon.Quality.Faults;

namespace Selon.Quality.PolNear;

/// <summary>What two sets of readings make of the same sentences: ranges that one has right and the other has not, and false ones that are new or gone.</summary>
internal static class PolNearChanges
{
    public static IEnumerable<string> Lines(PolNearSet set, IReadOnlyList<SentenceComparison> before, IReadOnlyList<SentenceComparison> now, SpanKind[] kinds, FaultOptions.Asked asked)
    {
        foreach (var kind in kinds)
        {
            var pairs = before.Zip(now).ToList();
            var lost = pairs.SelectMany(x => Of(x.Second, x.Second.Gold(kind).Where(y => x.First.Found(kind).Contains(y) && !x.Second.Found(kind).Contains(y)))).ToList();
            var gained = pairs.SelectMany(x => Of(x.Second, x.Second.Gold(kind).Where(y => !x.First.Found(kind).Contains(y) && x.Second.Found(kind).Contains(y)))).ToList();
            var newlyFalse = pairs.SelectMany(x => Of(x.Second, x.Second.Found(kind).Where(y => !x.First.Found(kind).Contains(y) && !x.Second.Gold(kind).Contains(y)))).ToList();
            var goneFalse = pairs.Sum(x => x.First.Found(kind).Count(y => !x.Second.Found(kind).Contains(y) && !x.First.Gold(kind).Contains(y)));
            foreach (var (sentence, range) in lost.Skip(asked.From).Take(asked.Wrong))
                yield return PolNearFaults.Block("LOST", kind, set, sentence, range);
            foreach (var (sentence, range) in gained.Skip(asked.From).Take(asked.Misses))
                yield return PolNearFaults.Block("GAINED", kind, set, sentence, range);
            foreach (var (sentence, range) in newlyFalse.Skip(asked.From).Take(asked.False))
                yield return PolNearFaults.Block("NEWLY FALSE", kind, set, sentence, range);
            yield return $"{kind.ToString().ToLowerInvariant()}: {lost.Count} lost, {gained.Count} gained, {newlyFalse.Count} newly false, {goneFalse} no more false";
        }
    }

    private static IEnumerable<(SentenceComparison Sentence, TokenRange Range)> Of(SentenceComparison sentence, IEnumerable<TokenRange> ranges) =>
        ranges.OrderBy(x => x.Start).Select(x => (sentence, x));
}
