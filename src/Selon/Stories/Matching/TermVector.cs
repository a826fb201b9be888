using Selon.Models;
using Selon.Stories.Digests;

namespace Selon.Stories.Matching;

/// <summary>What a text is about as weights of terms, rare ones and names heavier; of length 1.</summary>
internal sealed class TermVector
{
    private readonly Dictionary<string, float> _weights;

    private TermVector(Dictionary<string, float> weights) => _weights = weights;

    public static TermVector Of(IReadOnlyList<WeightedTerm> terms) => Of(terms, static term => TermFrequencies.Default.Rarity(term.Term, term.Proper));

    /// <param name="rarity">How much each term tells.</param>
    public static TermVector Of(IReadOnlyList<WeightedTerm> terms, Func<WeightedTerm, float> rarity)
    {
        var weights = new Dictionary<string, float>(terms.Count, StringComparer.Ordinal);
        var square = 0.0;
        foreach (var term in terms)
        {
            var weight = (1 + MathF.Log(Math.Max(1, term.Weight))) * rarity(term);
            if (weight <= 0)
                continue;
            weights[term.Term] = weight;
            square += weight * weight;
        }

        var length = (float)Math.Sqrt(square);
        foreach (var term in weights.Keys.ToList())
            weights[term] /= Math.Max(length, float.Epsilon);
        return new TermVector(weights);
    }

    /// <summary>The cosine between both, 0 to 1.</summary>
    public double Cosine(TermVector other)
    {
        var (small, large) = _weights.Count <= other._weights.Count ? (_weights, other._weights) : (other._weights, _weights);
        var sum = 0.0;
        foreach (var (term, weight) in small)
        {
            if (large.TryGetValue(term, out var found))
                sum += weight * found;
        }

        return sum;
    }

    /// <summary>The heaviest terms, under which the text is found again.</summary>
    public IEnumerable<(long Hash, float Weight)> Heaviest(int most) =>
        _weights.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Take(most).Select(pair => (unchecked((long)Hashing.Of(pair.Key)), pair.Value));
}
