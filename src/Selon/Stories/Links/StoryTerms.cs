using Selon.Stories.Digests;
using Selon.Stories.Matching;

namespace Selon.Stories.Links;

/// <summary>How much terms tell within a story: what half of its statements name tells little of what one of them says.</summary>
internal sealed class StoryTerms
{
    private const float Least = 0.1f;
    private const float Steepness = 3;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _statements;

    public StoryTerms(IEnumerable<StatementDigest> statements)
    {
        foreach (var statement in statements)
        {
            _statements++;
            foreach (var term in statement.Terms)
                _counts[term.Term] = _counts.GetValueOrDefault(term.Term) + 1;
        }
    }

    /// <summary>What a term weighs, rarer ones more.</summary>
    public float Weight(WeightedTerm term) =>
        TermFrequencies.Default.Rarity(term.Term, term.Proper) * Math.Max(Least, 1 - (Steepness * (_counts.GetValueOrDefault(term.Term) - 1) / Math.Max(1, _statements)));
}
