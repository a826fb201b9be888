namespace Selon.Stories.Links;

/// <summary>For each statement, the two of another article's that are most like it: a pair that is each other's best is more often the same.</summary>
internal sealed class Rivals
{
    private readonly Dictionary<(LinkedStatement, long), (double Best, double Second)> _best = [];

    public Rivals(IReadOnlyList<LinkedStatement> statements, IReadOnlyList<LinkedStatement> others)
    {
        foreach (var statement in statements)
        {
            foreach (var other in others)
            {
                if (ReferenceEquals(statement, other))
                    continue;
                var likeness = PairFeatures.Likeness(statement, other);
                Note(statement, other.Article, likeness);
                if (statement.Article != other.Article)
                    Note(other, statement.Article, likeness);
            }
        }
    }

    /// <summary>How alike each of a pair is to the best other one of the other's article.</summary>
    public (double OfLater, double OfEarlier) Of(LinkedStatement later, LinkedStatement earlier)
    {
        var likeness = PairFeatures.Likeness(later, earlier);
        return (Other(later, earlier.Article, likeness), Other(earlier, later.Article, likeness));
    }

    private double Other(LinkedStatement statement, long article, double own) =>
        _best.TryGetValue((statement, article), out var found) ? found.Best > own ? found.Best : found.Second : 0;

    private void Note(LinkedStatement statement, long article, double likeness)
    {
        var (best, second) = _best.GetValueOrDefault((statement, article));
        _best[(statement, article)] = likeness > best ? (likeness, best) : (best, Math.Max(second, likeness));
    }
}
