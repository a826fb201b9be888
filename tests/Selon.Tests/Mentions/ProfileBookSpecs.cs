using Selon.Mentions;
using Selon.Tests.Statements;

namespace Selon.Tests.Mentions;

public sealed class ProfileBookSpecs
{
    [Fact]
    public void A_last_name_joins_the_full_name() => Assert.Equal(["Anne Roy 2"], Named("""
        hier hier ADV 4 advmod
        Anne Anne PROPN 4 nsubj
        Roy Roy PROPN 2 flat:name
        parle parler VERB 0 root VerbForm=Fin

        puis puis ADV 3 advmod
        Roy Roy PROPN 3 nsubj
        part partir VERB 0 root VerbForm=Fin
        """));

    [Fact]
    public void A_last_name_that_two_people_have_joins_neither() => Assert.Equal(["Anne Roy 1", "Paul Roy 1", "Roy 1"], Named("""
        hier hier ADV 7 advmod
        Anne Anne PROPN 7 nsubj
        Roy Roy PROPN 2 flat:name
        et et CCONJ 5 cc
        Paul Paul PROPN 2 conj
        Roy Roy PROPN 5 flat:name
        parlent parler VERB 0 root VerbForm=Fin

        puis puis ADV 3 advmod
        Roy Roy PROPN 3 nsubj
        part partir VERB 0 root VerbForm=Fin
        """));

    [Fact]
    public void An_acronym_joins_the_name_whose_initials_it_is() => Assert.Equal(["Rives Digues Quais 2"], Named("""
        le le DET 2 det
        syndicat syndicat NOUN 6 nsubj
        Rives Rives PROPN 2 appos
        Digues Digues PROPN 3 flat:name
        Quais Quais PROPN 3 flat:name
        parle parler VERB 0 root VerbForm=Fin

        le le DET 2 det
        RDQ RDQ PROPN 3 nsubj
        part partir VERB 0 root VerbForm=Fin
        """));

    [Fact]
    public void Two_names_that_share_no_word_are_two() => Assert.Equal(["Anne Roy 1", "Paul Petit 1"], Named("""
        hier hier ADV 4 advmod
        Anne Anne PROPN 4 nsubj
        Roy Roy PROPN 2 flat:name
        parle parler VERB 0 root VerbForm=Fin

        puis puis ADV 4 advmod
        Paul Paul PROPN 4 nsubj
        Petit Petit PROPN 2 flat:name
        part partir VERB 0 root VerbForm=Fin
        """));

    [Fact]
    public void A_state_has_all_its_names() => Assert.Single(Named("""
        vers vers ADP 4 case
        la le DET 4 det
        Corée Corée PROPN 4 compound
        Nord Nord PROPN 0 root

        vers vers ADP 3 case
        la le DET 3 det
        RPDC RPDC PROPN 0 root

        hors hors ADP 3 case
        la le DET 3 det
        RPDC RPDC PROPN 0 root
        """), name => name.StartsWith("RPDC", StringComparison.Ordinal));

    [Fact]
    public void A_title_in_front_and_an_apposition_behind_are_roles()
    {
        var person = Assert.Single(new ProfileBook(Trees.French("""
            le le DET 2 det
            ministre ministre NOUN 8 nsubj Gender=Masc
            Paul Paul PROPN 2 appos
            Petit Petit PROPN 3 flat:name
            ~, , PUNCT 6 punct
            maire maire NOUN 3 appos
            ~, , PUNCT 6 punct
            parle parler VERB 0 root VerbForm=Fin
            """).Views, null).Profiles);

        Assert.Equal((EntityKind.Person, "m"), (person.Kind, person.Gender));
        Assert.Equal(["maire", "ministre"], person.Roles.Select(role => role.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_honorific_tells_gender_and_is_no_role()
    {
        var person = Assert.Single(new ProfileBook(Trees.French("""
            hier hier ADV 4 advmod
            Mme Mme NOUN 4 nsubj
            Lefranc Lefranc PROPN 2 flat:name
            parle parler VERB 0 root VerbForm=Fin
            """).Views, null).Profiles);

        Assert.Equal((EntityKind.Person, "f"), (person.Kind, person.Gender));
        Assert.Empty(person.Roles);
    }

    private static IEnumerable<string> Named(string lines) =>
        new ProfileBook(Trees.French(lines).Views, null).Profiles.Select(profile => $"{profile.Name} {profile.Mentions.Count}").Order(StringComparer.Ordinal);
}
