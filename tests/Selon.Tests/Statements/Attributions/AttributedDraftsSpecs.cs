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

    [Fact]
    public void In_a_headline_the_town_in_front_of_the_colon_does_not_speak_where_the_mayor_does()
    {
        var trees = Trees.French("""
            Lyon Lyon PROPN 5 nsubj
            : : PUNCT 1 punct
            le le DET 4 det
            maire maire NOUN 1 appos
            annonce annoncer VERB 0 root
            une un DET 7 det
            enquête enquête NOUN 5 obj
            """);

        var draft = AttributedDrafts.Of(trees.View, RuleRoles.Of(trees.Views, [])[0], new Attribution((4, 4), (0, 0), [(5, 6)], 1, 1, 1));

        Assert.Equal("le maire", draft.Source!.Span.In(trees.Text));
    }
}
