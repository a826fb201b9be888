using System.Collections.Frozen;
using System.Text;
using Selon.Languages;
using Selon.Languages.Lexicons;

namespace Selon.Tests.Languages;

public sealed class CueLexiconSpecs
{
    private static readonly FrozenSet<string> Reflexives = FrozenSet.Create("se");

    [Fact]
    public void A_row_tells_frames_stance_and_strength()
    {
        var entry = Assert.Single(Load("exhorter\tverb\tobj+inf,quote,à+np\tdemands\t\t0.96").Find(CueClass.Verb, "exhorter"));

        Assert.Equal(Frames.ObjInf | Frames.Quote | Frames.PrepNp, entry.Frames);
        Assert.Equal(["à"], entry.Prepositions);
        Assert.Equal((Stance.Demands, Stance.Demands, 0.96), (entry.Stance, entry.Negated, entry.Strength));
    }

    [Fact]
    public void A_negated_cue_may_have_another_stance() =>
        Assert.Equal(Stance.Declines, Load("confirmer\tverb\tthat\tasserts\tdeclines\t0.9").Find(CueClass.Verb, "confirmer")[0].Negated);

    [Fact]
    public void Of_phrases_with_one_head_the_longest_comes_first()
    {
        var entries = Load("mettre\tverb\tnp\tasserts\t\t0.1\nmettre en garde\tverb\tthat\tasserts\t\t0.9").Find(CueClass.Verb, "mettre");

        Assert.Equal([2, 0], entries.Select(entry => entry.Rest.Count));
    }

    [Fact]
    public void A_reflexive_verb_is_found_under_the_verb_itself() => Assert.True(Assert.Single(Load("se engager\tverb\tinf\tpromises\t\t0.9").Find(CueClass.Verb, "engager")).Reflexive);

    [Fact]
    public void The_class_tells_a_noun_from_a_verb() => Assert.Empty(Load("fear\tverb\tthat\tjudges\t\t0.9").Find(CueClass.Noun, "fear"));

    [Theory]
    [InlineData("dire\tverb\tthta\tasserts\t\t0.9", "“dire” has the unknown frame “thta”")]
    [InlineData("dire\tverb\tthat\tasserst\t\t0.9", "“dire” has the unknown Stance “asserst”")]
    [InlineData("dire\tverb\tthat\tasserts\tdenis\t0.9", "“dire” has the unknown Stance “denis”")]
    [InlineData("dire\tvreb\tthat\tasserts\t\t0.9", "“dire” has the unknown CueClass “vreb”")]
    public void A_word_that_is_mistyped_is_named(string row, string message) =>
        Assert.Contains(message, Assert.Throws<FormatException>(() => Load(row)).Message, StringComparison.Ordinal);

    private static CueLexicon Load(string rows) => CueLexicon.Load(new Memory("lemma\tclass\tframes\tstance\tnegated\tstrength\n" + rows), Reflexives);

    private sealed class Memory(string text) : PackFiles
    {
        public override Stream? Open(string name) => name == "lexicons/cues.tsv" ? new MemoryStream(Encoding.UTF8.GetBytes(text)) : null;
    }
}
