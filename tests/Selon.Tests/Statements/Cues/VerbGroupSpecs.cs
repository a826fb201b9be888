using Selon.Statements.Cues;

namespace Selon.Tests.Statements.Cues;

public sealed class VerbGroupSpecs
{
    [Fact]
    public void Without_saying_is_not_saying()
    {
        var trees = Trees.French("""
            Elle elle PRON 2 nsubj
            part partir VERB 0 root Mood=Ind|VerbForm=Fin
            sans sans ADP 4 mark
            préciser préciser VERB 2 advcl VerbForm=Inf
            quand quand ADV 4 advmod
            ~. . PUNCT 2 punct
            """);

        Assert.True(VerbGroup.Of(trees.View, trees["préciser"]).Negated);
        Assert.False(VerbGroup.Of(trees.View, trees["part"]).Negated);
    }
}
