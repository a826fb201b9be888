using Selon.Mentions;
using Selon.Statements;
using Selon.Tests.Statements;

namespace Selon.Tests.Mentions;

public sealed class SpeakerResolverSpecs
{
    private const string Roy = """
        Hier hier ADV 4 advmod
        Anne Anne PROPN 4 nsubj
        Roy Roy PROPN 2 flat:name
        dit dire VERB 0 root VerbForm=Fin
        que que SCONJ 8 mark
        le le DET 7 det
        pont pont NOUN 8 nsubj
        ferme fermer VERB 4 ccomp VerbForm=Fin
        ~. . PUNCT 4 punct
        """;

    [Fact]
    public void A_pronoun_is_the_last_speaker_who_agrees_with_it() => Assert.Equal([("Anne Roy", Naming.Person), ("Anne Roy", Naming.Person)], Speakers(Roy + "\n\n" + Says("Elle il PRON 2 nsubj Person=3")));

    [Fact]
    public void A_pronoun_of_the_other_gender_is_not_the_last_speaker() => Assert.Equal((null, Naming.Unnamed), Speakers(Roy + "\n\n" + Says("Il il PRON 2 nsubj Person=3"))[1]);

    [Fact]
    public void A_pronoun_that_points_to_nobody_names_nobody() => Assert.Equal([(null, Naming.Unnamed)], Speakers(Says("On on PRON 2 nsubj Person=3")));

    [Fact]
    public void Somebody_without_a_name_is_called_by_their_description() => Assert.Equal([("un témoin", Naming.Unnamed)], Speakers(SaysPhrase("Un un DET 2 det", "témoin témoin NOUN 3 nsubj")));

    [Fact]
    public void A_body_without_a_proper_name_is_a_body() => Assert.Equal([("la police", Naming.Body)], Speakers(SaysPhrase("La le DET 2 det", "police police NOUN 3 nsubj")));

    [Fact]
    public void A_role_is_the_one_person_who_has_it() => Assert.Equal(("Anne Roy", Naming.Person), Speakers("""
        Hier hier ADV 8 advmod
        Anne Anne PROPN 8 nsubj
        Roy Roy PROPN 2 flat:name
        ~, , PUNCT 6 punct
        la le DET 6 det
        maire maire NOUN 2 appos
        ~, , PUNCT 6 punct
        dit dire VERB 0 root VerbForm=Fin
        que que SCONJ 12 mark
        le le DET 11 det
        pont pont NOUN 12 nsubj
        ferme fermer VERB 8 ccomp VerbForm=Fin
        ~. . PUNCT 8 punct
        """ + "\n\n" + SaysPhrase("La le DET 2 det", "maire maire NOUN 3 nsubj"))[1]);

    [Fact]
    public void Her_office_is_the_office_of_whom_the_text_speaks() => Assert.Equal("le cabinet d'Anne Roy", Speakers(Roy + "\n\n" + SaysPhrase("Son son DET 2 det Poss=Yes", "cabinet cabinet NOUN 3 nsubj"))[1].Name);

    [Fact]
    public void Everybody_named_is_an_entity_and_places_stand_in_the_order_of_the_text()
    {
        var trees = Trees.French(Roy + "\n\n" + Says("Elle il PRON 2 nsubj Person=3"));
        var book = new ProfileBook(trees.Views, null);
        var drafts = StatementFinder.Find(trees.Views, trees.Quotations, book);
        var entities = EntityList.Of(book, new SpeakerResolver(trees.Views, book, drafts).Resolve(), drafts, trees.Text, [], trees.Views[0].Pack);

        var person = Assert.Single(entities.Entities);
        Assert.Equal(("e1", "Anne Roy"), (person.Id, person.Name));
        Assert.Equal(["Anne Roy", "Elle"], person.Mentions.Select(span => span.In(trees.Text)));
    }

    /// <summary>A pronoun says that the port closes.</summary>
    private static string Says(string pronoun) => pronoun + "\n" + Saying(2);

    /// <summary>So does a phrase of two words.</summary>
    private static string SaysPhrase(string determiner, string noun) => determiner + "\n" + noun + "\n" + Saying(3);

    private static string Saying(int verb) => $"""
        dit dire VERB 0 root VerbForm=Fin
        que que SCONJ {verb + 4} mark
        le le DET {verb + 3} det
        port port NOUN {verb + 4} nsubj
        ferme fermer VERB {verb} ccomp VerbForm=Fin
        ~. . PUNCT {verb} punct
        """;

    private static List<(string? Name, Naming Named)> Speakers(string lines)
    {
        var trees = Trees.French(lines);
        var book = new ProfileBook(trees.Views, null);
        var drafts = StatementFinder.Find(trees.Views, trees.Quotations, book);
        return [.. new SpeakerResolver(trees.Views, book, drafts).Resolve().Select(speaker => (speaker.Name, speaker.Named))];
    }
}
