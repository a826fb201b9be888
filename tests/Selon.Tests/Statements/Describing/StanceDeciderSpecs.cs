using Selon.Statements;
using Selon.Statements.Cues;
using Selon.Statements.Describing;

namespace Selon.Tests.Statements.Describing;

public sealed class StanceDeciderSpecs
{
    [Theory]
    [InlineData("fr", "Le parquet assure qu'il n'a reçu aucune plainte.", Stance.Denies)]
    [InlineData("fr", "La mairie a indiqué qu'elle fermera la piscine en mai.", Stance.Promises)]
    [InlineData("fr", "Le syndicat souhaite savoir combien la machine a coûté.", Stance.Asks)]
    [InlineData("fr", "La maire juge le délai trop court.", Stance.Judges)]
    [InlineData("fr", "Le ministre n'exclut pas de vendre le port.", Stance.Promises)]
    [InlineData("fr", "La préfète a indiqué que le pont mesure 300 mètres.", Stance.Asserts)]
    [InlineData("en", "The mayor said that the bridge is 300 metres long.", Stance.Asserts)]
    [InlineData("en", "The company said it regretted the delay.", Stance.Judges)]
    public void What_is_said_tells_the_stance_where_the_cue_does_not(string language, string text, Stance stance) =>
        Assert.Equal(stance, Reader.Default.Read(Article.FromText(text, language: language)).Statements[0].Stance);

    [Fact]
    public void Without_a_model_the_rules_decide()
    {
        var trees = Trees.French("""
            Elle il PRON 2 nsubj Person=3
            nie nier VERB 0 root VerbForm=Fin
            la le DET 4 det
            panne panne NOUN 2 obj
            ~. . PUNCT 2 punct
            """);
        var draft = Assert.Single(VerbCues.Find(trees.View));

        Assert.Equal(Stance.Denies, new StanceDecider(null).Decide(trees.View, draft, trees.Views, Form.Indirect));
    }

    [Fact]
    public void A_cue_that_was_taken_for_a_noun_keeps_its_entry()
    {
        var trees = Trees.French("""
            Elle il PRON 2 nsubj Person=3
            juge juge NOUN 0 root
            le le DET 4 det
            délai délai NOUN 2 obj
            court court ADJ 2 xcomp
            ~. . PUNCT 2 punct
            """);
        var draft = new Draft { Sentence = 0, CueToken = 1, Content = [trees.View[3].Span] };

        Assert.Equal(Stance.Judges, StanceRules.Complete(trees.View, draft).Entry?.Stance);
    }

    [Theory]
    [InlineData(40, Form.Indirect, Stance.Judges)]
    [InlineData(40, Form.Direct, Stance.Asserts)]
    [InlineData(-1, Form.Indirect, Stance.Asserts)]
    public void Another_stance_has_to_lead_by_its_margin(int lead, Form form, Stance stance)
    {
        var margins = new int[2 * StanceWeights.Count * StanceWeights.Count];
        margins.AsSpan(margins.Length / 2).Fill(50);
        var scores = new int[StanceWeights.Count];
        scores[(int)Stance.Judges] = lead;

        Assert.Equal(stance, StanceWeights.Best(scores, margins, Stance.Asserts, form));
    }
}
