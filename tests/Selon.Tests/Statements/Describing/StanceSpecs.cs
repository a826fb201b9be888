using Selon.Statements.Cues;
using Selon.Statements.Describing;

namespace Selon.Tests.Statements.Describing;

public sealed class StanceSpecs
{
    [Theory]
    [InlineData("affirme affirmer", Stance.Asserts)]
    [InlineData("nie nier", Stance.Denies)]
    [InlineData("craint craindre", Stance.Judges)]
    public void The_cue_tells_the_stance(string cue, Stance stance)
    {
        var trees = Trees.French($"""
            Elle il PRON 2 nsubj Person=3
            {cue} VERB 0 root VerbForm=Fin
            que que SCONJ 6 mark
            le le DET 5 det
            pont pont NOUN 6 nsubj
            ferme fermer VERB 2 ccomp VerbForm=Fin
            ~. . PUNCT 2 punct
            """);

        Assert.Equal(stance, Read(trees));
    }

    [Theory]
    [InlineData("confirme confirmer", Stance.Declines)]
    [InlineData("nie nier", Stance.Asserts)]
    public void A_negated_cue_has_a_stance_of_its_own(string cue, Stance stance)
    {
        var trees = Trees.French($"""
            Elle il PRON 3 nsubj Person=3
            ne ne ADV 3 advmod
            {cue} VERB 0 root VerbForm=Fin
            pas pas ADV 3 advmod
            que que SCONJ 8 mark
            le le DET 7 det
            pont pont NOUN 8 nsubj
            ferme fermer VERB 3 ccomp VerbForm=Fin
            ~. . PUNCT 3 punct
            """);

        Assert.Equal(stance, Read(trees));
    }

    [Theory]
    [InlineData("commenter", true)]
    [InlineData("partir", false)]
    public void Who_refuses_to_speak_declines_and_who_refuses_to_act_does_not(string verb, bool declines)
    {
        var trees = Trees.French($"""
            Elle il PRON 2 nsubj Person=3
            refuse refuser VERB 0 root VerbForm=Fin
            de de ADP 4 mark
            {verb} {verb} VERB 2 xcomp VerbForm=Inf
            ~. . PUNCT 2 punct
            """);

        Assert.Equal(declines, Read(trees) == Stance.Declines);
    }

    [Fact]
    public void Quoted_words_that_ask_are_a_question()
    {
        var trees = Trees.French("""
            « « PUNCT 3 punct
            Qui qui PRON 3 nsubj
            paiera payer VERB 7 ccomp VerbForm=Fin
            ? ? PUNCT 3 punct
            » » PUNCT 3 punct
            ~, , PUNCT 7 punct
            dit dire VERB 0 root VerbForm=Fin
            Anne Anne PROPN 7 nsubj
            ~. . PUNCT 7 punct
            """);

        Assert.Equal(Stance.Asks, Read(trees));
    }

    private static Stance Read(Trees trees) => StanceRules.Decide(trees.View, Assert.Single(VerbCues.Find(trees.View)), trees.Views);
}
