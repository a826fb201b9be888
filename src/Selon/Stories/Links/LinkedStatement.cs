using Selon.Stories.Digests;
using Selon.Stories.Matching;

namespace Selon.Stories.Links;

/// <summary>A statement with what has to be known of its article to link it.</summary>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Day">Its day.</param>
/// <param name="Story">What words tell in its story.</param>
internal sealed record LinkedStatement(long Article, int Day, string? Language, StatementDigest Digest, StoryContext Story)
{
    private TermVector? _vector;
    private HashSet<string>? _terms;
    private double? _weight;
    private double? _proper;
    private SparseVector? _fields;

    public HashSet<string> TermSet => _terms ??= Digest.Terms.Select(term => term.Term).ToHashSet(StringComparer.Ordinal);

    public double Weight => _weight ??= Digest.Terms.Sum(Story.Weight);

    /// <summary>That of its names.</summary>
    public double ProperWeight => _proper ??= Digest.Terms.Where(term => term.Proper).Sum(Story.Weight);

    public TermVector Vector => _vector ??= TermVector.Of(Digest.Terms, Story.Weight);

    /// <summary>Its semantic fields.</summary>
    public SparseVector Fields => _fields ??= SparseVector.Of(Digest.Fields.SelectMany(fields => fields), Story.WeightOfField);
}
