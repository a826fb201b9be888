using Selon.Mentions;
using Selon.Quality.Entities;

namespace Selon.Quality.Tests.Entities;

public sealed class ChainsSpecs
{
    [Fact]
    public void What_is_all_right_scores_one()
    {
        var chains = Scored("aabbb", "ccddd");

        Assert.Equal((1, 1, 1, 1), (chains.Muc, chains.BCubed, chains.Ceaf, chains.Mean));
    }

    /// <summary>Key {1,2,3} {4,5}, response {1,2} {3,4,5}: two of three links either way; shares of 11/15; paired 4/5 and 4/5 of two.</summary>
    [Fact]
    public void A_mention_on_the_wrong_side_costs_as_the_papers_count()
    {
        var chains = Scored("aaabb", "ccddd");

        Assert.Equal(2 / 3.0, chains.Muc, 10);
        Assert.Equal(11 / 15.0, chains.BCubed, 10);
        Assert.Equal(0.8, chains.Ceaf, 10);
    }

    [Fact]
    public void Who_is_mentioned_once_counts_nowhere() => Assert.Equal(1, Scored("aabc", "dd..").Mean, 10);

    [Theory]
    [InlineData(new double[] { 1, 5, 4, 2 }, 2, 9)]
    [InlineData(new double[] { 7, 8, 9, 9, 3, 1 }, 3, 18)]
    public void The_best_pairing_has_the_greatest_sum(double[] values, int columns, double sum) => Assert.Equal(sum, Assignment.Best([.. values.Chunk(columns)]), 10);

    /// <summary>A letter for each mention, the same for the same entity; a full stop for none.</summary>
    private static Chains Scored(string gold, string found)
    {
        var chains = new Chains();
        chains.Add(Mentions(gold), Mentions(found));
        return chains;
    }

    private static IEnumerable<EntityMention> Mentions(string entities) =>
        entities.Select((entity, i) => (entity, i)).Where(mention => mention.entity != '.').Select(mention => new EntityMention(new TextSpan(mention.i, mention.i + 1), EntityKind.Person, mention.entity.ToString(), true));
}
