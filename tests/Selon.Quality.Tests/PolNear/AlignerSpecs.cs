using Selon.Quality.PolNear;

namespace Selon.Quality.Tests.PolNear;

public sealed class AlignerSpecs
{
    [Fact]
    public void Tokens_are_found_in_the_text_in_spite_of_their_own_spelling()
    {
        const string Text = "“It won’t (yet)…”";
        var places = Aligner.Align(["``", "It", "wo", "n't", "-LRB-", "yet", "-RRB-", "...", "''"], Text);
        Assert.Equal(["“", "It", null, "’t", "(", "yet", ")", null, "”"], places.Select(x => x?.In(Text)));
    }

    [Fact]
    public void A_token_that_stands_nowhere_has_no_place() => Assert.Equal([null, new TextSpan(0, 3)], Aligner.Align(["Oh", "yes"], "yes"));
}
