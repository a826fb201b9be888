using Selon.Stories.Digests;
using Selon.Stories.Matching;

namespace Selon.Stories.Links;

/// <summary>A statement with what has to be known of its article to link it.</summary>
/// <param name="Article">The article's number in the record.</param>
/// <param name="Day">Its day.</param>
/// <param name="Terms">What terms tell in its story.</param>
internal sealed record LinkedStatement(long Article, int Day, string? Language, StatementDigest Digest, StoryTerms Terms)
{
    private TermVector? _vector;

    public TermVector Vector => _vector ??= TermVector.Of(Digest.Terms, Terms.Weight);
}
