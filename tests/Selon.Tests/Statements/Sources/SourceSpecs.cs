using Selon.Statements.Cues;
using Selon.Statements.Sources;
using Selon.Syntax;

namespace Selon.Tests.Statements.Sources;

public sealed class SourceSpecs
{
    [Fact]
    public void The_agent_of_a_passive_holds_its_words()
    {
        var trees = Trees.French("""
            La la DET 2 det
            grève grève NOUN 4 nsubj:pass
            est être AUX 4 aux:pass
            annoncée annoncer VERB 0 root Tense=Past|VerbForm=Part
            par par ADP 7 case
            le le DET 7 det
            syndicat syndicat NOUN 4 obl:agent
            ~. . PUNCT 4 punct
            """);

        Assert.Equal("le syndicat", Source(trees, "annoncée"));
    }

    [Fact]
    public void A_passive_without_an_agent_names_nobody()
    {
        var trees = Trees.English("""
            A a DET 2 det
            strike strike NOUN 4 nsubj:pass
            was be AUX 4 aux:pass
            announced announce VERB 0 root Tense=Past|VerbForm=Part
            ~. . PUNCT 4 punct
            """);

        Assert.Null(Source(trees, "announced"));
    }

    [Fact]
    public void A_relative_pronoun_stands_for_its_antecedent()
    {
        var trees = Trees.French("""
            Les le DET 2 det
            syndicats syndicat NOUN 8 nsubj
            qui qui PRON 5 nsubj PronType=Rel
            ont avoir AUX 5 aux:tense
            annoncé annoncer VERB 2 acl:relcl Tense=Past|VerbForm=Part
            une un DET 7 det
            grève grève NOUN 5 obj
            hésitent hésiter VERB 0 root VerbForm=Fin
            ~. . PUNCT 8 punct
            """);

        var source = SourceFinder.OfVerb(trees.View, VerbGroup.Of(trees.View, trees["annoncé"]))!;

        Assert.Equal(("qui", "syndicats"), (source.Span.In(trees.Text), trees.View[source.Antecedent].Form));
    }

    [Fact]
    public void A_second_verb_shares_the_subject_of_the_first()
    {
        var trees = Trees.English("""
            She she PRON 2 nsubj
            left leave VERB 0 root VerbForm=Fin
            and and CCONJ 4 cc
            said say VERB 2 conj VerbForm=Fin
            nothing nothing PRON 4 obj
            ~. . PUNCT 2 punct
            """);

        Assert.Equal("She", Source(trees, "said"));
    }

    [Fact]
    public void An_apposition_belongs_to_the_phrase_and_a_relative_clause_behind_a_comma_does_not()
    {
        var trees = Trees.French("""
            le le DET 2 det
            porte-parole porte-parole NOUN 10 nsubj
            ~, , PUNCT 4 punct
            Paul Paul PROPN 2 appos
            Roy Roy PROPN 4 flat
            ~, , PUNCT 8 punct
            qui qui PRON 8 nsubj PronType=Rel
            souriait sourire VERB 2 acl:relcl VerbForm=Fin
            ~, , PUNCT 8 punct
            refuse refuser VERB 0 root VerbForm=Fin
            """);

        Assert.Equal("le porte-parole, Paul Roy", NounPhrase.Span(trees.View, trees["porte-parole"]).In(trees.Text));
    }

    [Fact]
    public void A_preposition_in_front_is_not_part_of_the_phrase()
    {
        var trees = Trees.English("""
            in in ADP 3 case
            the the DET 3 det
            port port NOUN 0 root
            ~. . PUNCT 3 punct
            """);

        Assert.Equal("the port", NounPhrase.Span(trees.View, 2).In(trees.Text));
    }

    [Fact]
    public void An_impersonal_verb_has_nobody_for_a_source()
    {
        var trees = Trees.French("""
            Il il PRON 2 expl:subj
            convient convenir VERB 0 root VerbForm=Fin
            de de ADP 4 mark
            partir partir VERB 2 xcomp VerbForm=Inf
            """);

        Assert.Equal(Relation.Expl, trees.View[0].Relation);
        Assert.Null(Source(trees, "convient"));
    }

    private static string? Source(Trees trees, string verb) => SourceFinder.OfVerb(trees.View, VerbGroup.Of(trees.View, trees[verb]))?.Span.In(trees.Text);
}
