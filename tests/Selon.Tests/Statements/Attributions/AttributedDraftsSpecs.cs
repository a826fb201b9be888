using Selon.Statements.Attributions;

namespace Selon.Tests.Statements.Attributions;

public sealed class AttributedDraftsSpecs
{
    [Theory]
    [InlineData(2, "il")]
    [InlineData(3, "-")]
    public void A_source_loses_the_hyphen_that_ties_it_to_its_verb_unless_it_is_all_there_is(int token, string words)
    {
        var trees = Trees.French("""
            a avoir AUX 2 aux
            dit dire VERB 0 root
            ~-il il PRON 2 nsubj
            - - PUNCT 2 punct
            """);

        Assert.Equal(words, AttributedDrafts.SourceSpan(trees.View, (token, token)).In(trees.Text));
    }
}
