using Selon.Statements;
using Selon.Statements.Cues;

namespace Selon.Tests.Statements.Cues;

public sealed class CueSpecs
{
    [Fact]
    public void A_verb_of_saying_reports_its_clause_on_the_word_of_its_subject()
    {
        var trees = Trees.French("""
            La la DET 2 det
            maire maire NOUN 4 nsubj
            a avoir AUX 4 aux:tense
            affirmé affirmer VERB 0 root Tense=Past|VerbForm=Part
            que que SCONJ 8 mark
            le le DET 7 det
            pont pont NOUN 8 nsubj
            tient tenir VERB 4 ccomp Mood=Ind|VerbForm=Fin
            ~. . PUNCT 4 punct
            """);

        Assert.Equal("La maire | a affirmé | que le pont tient", Show(trees, VerbCues.Find(trees.View)));
    }

    [Fact]
    public void Its_negation_belongs_to_the_cue()
    {
        var trees = Trees.French("""
            Elle il PRON 5 nsubj Person=3
            n' ne ADV 5 advmod
            ~a avoir AUX 5 aux:tense
            pas pas ADV 5 advmod
            confirmé confirmer VERB 0 root Tense=Past|VerbForm=Part
            que que SCONJ 9 mark
            le le DET 8 det
            pont pont NOUN 9 nsubj
            ferme fermer VERB 5 ccomp Mood=Ind|VerbForm=Fin
            ~. . PUNCT 5 punct
            """);

        var draft = Assert.Single(VerbCues.Find(trees.View));
        Assert.Equal("Elle | n'a pas confirmé | que le pont ferme", Show(trees, [draft]));
        Assert.True(draft.Negated);
    }

    [Fact]
    public void An_object_with_its_infinitive_is_what_is_urged()
    {
        var trees = Trees.English("""
            The the DET 2 det
            union union NOUN 3 nsubj
            urged urge VERB 0 root VerbForm=Fin
            the the DET 5 det
            minister minister NOUN 3 obj
            to to PART 7 mark
            resign resign VERB 3 xcomp VerbForm=Inf
            ~. . PUNCT 3 punct
            """);

        Assert.Equal("The union | urged | the minister to resign", Show(trees, VerbCues.Find(trees.View)));
    }

    [Theory]
    [InlineData("ccomp", "root", "0", "6")]
    [InlineData("root", "parataxis", "3", "0")]
    public void A_reporting_clause_behind_what_is_said_is_read_in_either_way_of_treebanks(string said, string saying, string head, string headOfSaid)
    {
        var trees = Trees.English($"""
            Taxes tax NOUN 3 nsubj
            will will AUX 3 aux VerbForm=Fin
            rise rise VERB {headOfSaid} {said} VerbForm=Inf
            ~, , PUNCT 6 punct
            she she PRON 6 nsubj Person=3
            said say VERB {head} {saying} VerbForm=Fin
            ~. . PUNCT 3 punct
            """);

        Assert.Equal("she | said | Taxes will rise", Show(trees, VerbCues.Find(trees.View)));
    }

    [Fact]
    public void A_day_is_not_what_is_reported()
    {
        var trees = Trees.English("""
            Kyodo Kyodo PROPN 2 nsubj
            reported report VERB 0 root VerbForm=Fin
            on on ADP 4 case
            Monday Monday PROPN 2 obl
            that that SCONJ 7 mark
            trains train NOUN 7 nsubj
            stopped stop VERB 2 ccomp VerbForm=Fin
            ~. . PUNCT 2 punct
            """);

        Assert.Equal("Kyodo | reported | that trains stopped", Show(trees, VerbCues.Find(trees.View)));
    }

    [Fact]
    public void A_preposition_gives_the_rest_of_the_sentence_on_the_word_of_its_noun()
    {
        var trees = Trees.French("""
            Selon selon ADP 3 case
            la le DET 3 det
            police police NOUN 8 obl
            ~, , PUNCT 3 punct
            trois trois NUM 6 nummod
            trains train NOUN 8 nsubj
            sont être AUX 8 aux:tense
            arrêtés arrêter VERB 0 root VerbForm=Part
            ~. . PUNCT 8 punct
            """);

        Assert.Equal("la police | Selon | trois trains sont arrêtés", Show(trees, PrepositionCues.Find(trees.View)));
    }

    [Fact]
    public void A_preposition_in_the_middle_leaves_its_content_on_both_sides()
    {
        var trees = Trees.English("""
            Prices price NOUN 9 nsubj
            ~, , PUNCT 6 punct
            according accord VERB 6 case
            to to ADP 3 fixed
            the the DET 6 det
            bank bank NOUN 9 obl
            ~, , PUNCT 6 punct
            will will AUX 9 aux VerbForm=Fin
            fall fall VERB 0 root VerbForm=Inf
            ~. . PUNCT 9 punct
            """);

        Assert.Equal("the bank | according to | Prices // will fall", Show(trees, PrepositionCues.Find(trees.View)));
    }

    [Fact]
    public void A_noun_reports_its_clause_on_the_word_of_its_owner()
    {
        var trees = Trees.English("""
            Her her PRON 2 nmod:poss Poss=Yes
            promise promise NOUN 5 nsubj
            to to PART 4 mark
            stay stay VERB 2 acl VerbForm=Inf
            failed fail VERB 0 root VerbForm=Fin
            ~. . PUNCT 5 punct
            """);

        Assert.Equal("Her | promise | to stay", Show(trees, NounCues.Find(trees.View)));
    }

    [Fact]
    public void A_noun_with_its_verb_is_one_cue()
    {
        var trees = Trees.English("""
            Police police NOUN 2 nsubj
            issued issue VERB 0 root VerbForm=Fin
            a a DET 4 det
            warning warning NOUN 2 obj
            that that SCONJ 7 mark
            ice ice NOUN 7 nsubj
            kills kill VERB 4 acl VerbForm=Fin
            ~. . PUNCT 2 punct
            """);

        Assert.Equal("Police | issued a warning | that ice kills", Show(trees, NounCues.Find(trees.View)));
    }

    [Fact]
    public void An_adjective_needs_its_copula()
    {
        const string Tree = """
            The the DET 2 det
            bank bank NOUN 4 nsubj
            is be AUX 4 cop VerbForm=Fin
            confident confident ADJ 0 root
            that that SCONJ 7 mark
            prices price NOUN 7 nsubj
            fall fall VERB 4 ccomp VerbForm=Fin
            ~. . PUNCT 4 punct
            """;
        var trees = Trees.English(Tree);

        Assert.Equal("The bank | is confident | that prices fall", Show(trees, AdjectiveCues.Find(trees.View)));
        Assert.Empty(AdjectiveCues.Find(Trees.English(Tree.Replace("4 cop", "4 dep", StringComparison.Ordinal)).View));
    }

    [Fact]
    public void A_verb_that_reports_nothing_is_no_cue()
    {
        var trees = Trees.French("""
            Le le DET 2 det
            train train NOUN 3 nsubj
            roule rouler VERB 0 root VerbForm=Fin
            ~. . PUNCT 3 punct
            """);

        Assert.Empty(VerbCues.Find(trees.View));
    }

    internal static string Show(Trees trees, IEnumerable<Draft> drafts)
    {
        var draft = Assert.Single(drafts);
        return $"{draft.Source?.Span.In(trees.Text) ?? "none"} | {draft.Cue?.In(trees.Text) ?? "none"} | {string.Join(" // ", draft.Content.Select(range => range.In(trees.Text)))}";
    }
}
