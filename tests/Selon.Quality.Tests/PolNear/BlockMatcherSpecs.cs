using Selon.Quality.PolNear;

namespace Selon.Quality.Tests.PolNear;

public sealed class BlockMatcherSpecs
{
    /// <summary>Blocks as Python 3.11's difflib gave them.</summary>
    [Theory]
    [InlineData("bcd", "eaeadcebbd", "0,7,1 2,9,1")]
    [InlineData("ddbbbdaa", "ea", "6,1,1")]
    [InlineData("acdd", "ddedbcaabdb", "2,0,2")]
    [InlineData("dcdd", "ceedebcac", "0,3,1 1,6,1")]
    [InlineData("bcabccaad", "dacadbacddaae", "1,2,2 3,5,1 4,7,1 6,10,2")]
    [InlineData("adccbacaa", "e", "")]
    [InlineData("abdccbac", "cbddd", "1,1,2")]
    [InlineData("dacdbcdcccadc", "", "")]
    [InlineData("bacdcc", "cdaeaaccd", "1,5,2 3,8,1")]
    [InlineData("cbcb", "ceccd", "0,0,1 2,2,1")]
    [InlineData("", "bcebcbcbd", "")]
    [InlineData("aaccbdbacb", "edcbaaebcebcca", "0,4,2 2,11,2 7,13,1")]
    public void Blocks_are_those_that_Python_finds(string a, string b, string blocks) =>
        Assert.Equal(blocks, string.Join(' ', BlockMatcher.Match(Letters(a), Letters(b)).Select(x => $"{x.A},{x.B},{x.Length}")));

    [Fact]
    public void A_sequence_matches_itself_in_one_block()
    {
        var letters = Letters("the quick brown fox");
        Assert.Equal([new MatchingBlock(0, 0, letters.Length)], BlockMatcher.Match(letters, letters));
    }

    private static string[] Letters(string text) => [.. text.Select(x => x.ToString())];
}
