namespace Selon.Stories.Links;

/// <summary>How alike statements are, and for each the two of another article's that are most like it: a pair that is each other's best is more often the same.</summary>
internal sealed class Rivals
{
    private readonly Dictionary<(LinkedStatement, LinkedStatement), double> _likeness = new(Pair.Comparer);
    private readonly Dictionary<(LinkedStatement, long), (double Best, double Second)> _best = new(Pair.Sided);

    public Rivals(IReadOnlyList<LinkedStatement> statements, IReadOnlyList<LinkedStatement> others)
    {
        foreach (var statement in statements)
        {
            foreach (var other in others)
            {
                if (ReferenceEquals(statement, other) || _likeness.ContainsKey((other, statement)))
                    continue;
                var likeness = PairFeatures.Likeness(statement, other, statement.Story.Speakers.Likeness(statement.Digest.Speaker, other.Digest.Speaker));
                if (likeness <= 0)
                    continue;
                _likeness[(statement, other)] = likeness;
                Note(statement, other.Article, likeness);
                Note(other, statement.Article, likeness);
            }
        }
    }

    /// <summary>How alike a pair is, and each of it to the best other one of the other's article.</summary>
    public (double Own, double OfLater, double OfEarlier) Of(LinkedStatement later, LinkedStatement earlier)
    {
        var likeness = _likeness.TryGetValue((later, earlier), out var known) ? known : _likeness.GetValueOrDefault((earlier, later));
        return (likeness, Other(later, earlier.Article, likeness), Other(earlier, later.Article, likeness));
    }

    private double Other(LinkedStatement statement, long article, double own) =>
        _best.TryGetValue((statement, article), out var found) ? found.Best > own ? found.Best : found.Second : 0;

    private void Note(LinkedStatement statement, long article, double likeness)
    {
        var (best, second) = _best.GetValueOrDefault((statement, article));
        _best[(statement, article)] = likeness > best ? (likeness, best) : (best, Math.Max(second, likeness));
    }

    /// <summary>Statements are compared by reference: their values are long.</summary>
    private static class Pair
    {
        public static readonly IEqualityComparer<(LinkedStatement, LinkedStatement)> Comparer = EqualityComparer<(LinkedStatement, LinkedStatement)>.Create(
            static (a, b) => ReferenceEquals(a.Item1, b.Item1) && ReferenceEquals(a.Item2, b.Item2), static pair => HashCode.Combine(Hash(pair.Item1), Hash(pair.Item2)));

        public static readonly IEqualityComparer<(LinkedStatement, long)> Sided = EqualityComparer<(LinkedStatement, long)>.Create(
            static (a, b) => ReferenceEquals(a.Item1, b.Item1) && a.Item2 == b.Item2, static pair => HashCode.Combine(Hash(pair.Item1), pair.Item2));

        private static int Hash(object one) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(one);
    }
}
