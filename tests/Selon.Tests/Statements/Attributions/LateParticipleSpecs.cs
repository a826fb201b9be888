using Selon.Statements.Attributions;

namespace Selon.Tests.Statements.Attributions;

public sealed class LateParticipleSpecs
{
    [Theory]
    [InlineData("accompagné accompagner VERB 6 advcl Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part", 2)]
    [InlineData("accompagnés accompagner VERB 6 advcl Gender=Masc|Number=Plur|Tense=Past|VerbForm=Part", 1)]
    public void A_participle_behind_a_reporting_clause_belongs_to_whom_it_agrees_with(string participle, int ranges)
    {
        var view = Trees.French($"""
            Luc Luc PROPN 3 nsubj Gender=Masc|Number=Sing
            est être AUX 3 aux
            parti partir VERB 0 root Gender=Masc|Number=Sing|Tense=Past|VerbForm=Part
            ~, , PUNCT 6 punct
            ont avoir AUX 6 aux
            dit dire VERB 3 parataxis
            les le DET 8 det
            voisins voisin NOUN 6 nsubj Gender=Masc|Number=Plur
            ~, , PUNCT 10 punct
            {participle}
            d' de ADP 12 case
            ~amis ami NOUN 10 obl Gender=Masc|Number=Plur
            ~. . PUNCT 3 punct
            """).View;

        var placed = LateParticiple.InItsPlace(view, new Attribution((4, 5), (6, 11), [(0, 2)], 1, 1, 1));

        Assert.Equal(ranges, placed.Content.Count);
        Assert.Equal(ranges == 2 ? (6, 7) : (6, 11), placed.Source);
    }
}
