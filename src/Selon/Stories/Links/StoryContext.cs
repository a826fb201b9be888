using Selon.Stories.Digests;
using Selon.Stories.Matching;

namespace Selon.Stories.Links;

/// <summary>How much words and numbers tell within a story, and who its speakers are: what half of its statements name tells little of what one of them says.</summary>
internal sealed class StoryContext
{
    private const float Least = 0.1f;
    private const float SteepnessOfTerms = 3;
    private const float SteepnessOfFields = 2;

    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _fields = [];
    private readonly Dictionary<double, int> _values = [];
    private readonly int _statements;

    public StoryContext(IReadOnlyCollection<ArticleDigest> articles)
    {
        Speakers = new StorySpeakers(articles);
        foreach (var statement in articles.SelectMany(article => article.Statements))
        {
            _statements++;
            foreach (var term in statement.Terms)
                _terms[term.Term] = _terms.GetValueOrDefault(term.Term) + 1;
            foreach (var field in statement.Fields.SelectMany(fields => fields).Distinct())
                _fields[field] = _fields.GetValueOrDefault(field) + 1;
            foreach (var value in statement.Quantities.Select(quantity => quantity.Value).Distinct())
                _values[value] = _values.GetValueOrDefault(value) + 1;
        }
    }

    public StorySpeakers Speakers { get; }

    /// <summary>What a term weighs, rarer ones more.</summary>
    public float Weight(WeightedTerm term) => TermFrequencies.Default.Rarity(term.Term, term.Proper) * Fading(_terms.GetValueOrDefault(term.Term), SteepnessOfTerms);

    /// <summary>What a semantic field weighs, 0.1 to 1.</summary>
    public float WeightOfField(int field) => Fading(_fields.GetValueOrDefault(field), SteepnessOfFields);

    /// <summary>How many statements have a number.</summary>
    public int CountOf(double value) => _values.GetValueOrDefault(value);

    private float Fading(int count, float steepness) => Math.Max(Least, 1 - (steepness * (count - 1) / Math.Max(1, _statements)));
}
