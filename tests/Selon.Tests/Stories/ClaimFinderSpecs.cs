using Selon.Stories.Claims;
using Selon.Stories.Digests;
using Selon.Stories.Links;

namespace Selon.Tests.Stories;

/// <summary>On how many words a claim stands.</summary>
public sealed class ClaimFinderSpecs
{
    private static readonly StoryContext Story = new([]);

    [Fact]
    public void Two_papers_that_quote_one_spokesman_are_one_source()
    {
        var claim = Assert.Single(Find([Of(1, "Anne Roy"), Of(2, "Anne Roy")], [(LinkType.Repeats, 1, 0)]));

        Assert.Equal((2, 1), (claim.Independent, claim.Origins.Count));
    }

    [Fact]
    public void Who_confirms_it_is_a_second_source() =>
        Assert.Equal(2, Assert.Single(Find([Of(1, "Anne Roy"), Of(2, "Luc Petit")], [(LinkType.Confirms, 1, 0)])).Origins.Count);

    [Fact]
    public void A_chain_is_followed_to_whom_it_comes_from()
    {
        var official = Speaker("un responsable", Naming.Unnamed);
        var claims = Find([Of(1, "Kyodo", Naming.Body, official), Of(2, "Kyodo", Naming.Body)], [(LinkType.Repeats, 1, 0)]);

        var origin = Assert.Single(Assert.Single(claims).Origins);
        Assert.Equal([0, 1], origin);
    }

    [Fact]
    public void A_copy_adds_an_article_and_no_source()
    {
        var claim = Assert.Single(Find([Of(1, "Anne Roy"), Of(2, "Anne Roy"), Of(3, "Luc Petit")], [(LinkType.Repeats, 1, 0), (LinkType.Confirms, 2, 0)], (2, 1)));

        Assert.Equal((2, 2), (claim.Independent, claim.Origins.Count));
    }

    [Fact]
    public void A_body_and_who_speaks_for_it_are_one_source()
    {
        var body = Speaker("Kremlin", Naming.Body) with { Key = "government/RU" };
        var person = Speaker("Dmitri Peskov", Naming.Person) with { Bodies = ["government/RU"] };

        Assert.True(Story.Speakers.AreSame(person, body));
        Assert.True(Story.Speakers.AreSame(Speaker("Anne Roy", Naming.Person), Speaker("Roy", Naming.Person)));
        Assert.False(Story.Speakers.AreSame(Speaker("Anne Roy", Naming.Person), Speaker("Luc Roy", Naming.Person)));
        Assert.False(Story.Speakers.AreSame(Speaker("un voisin", Naming.Unnamed), null));
    }

    [Fact]
    public void Who_denies_it_stands_against_it_and_is_no_source_of_it()
    {
        var claims = Find([Of(1, "Anne Roy"), Of(2, "Luc Petit"), Of(3, "Paul Girard", stance: Stance.Denies)], [(LinkType.Confirms, 1, 0), (LinkType.Contradicts, 2, 0)]);

        Assert.Equal([2], claims[0].Denials);
        Assert.Equal(2, claims[0].Origins.Count);
    }

    private static IReadOnlyList<FoundClaim> Find(LinkedStatement[] statements, (LinkType, int, int)[] links, params (long, long)[] copies) => ClaimFinder.Find(statements, links, copies.ToHashSet());

    private static LinkedStatement Of(long article, string speaker, Naming named = Naming.Person, SpeakerDigest? origin = null, Stance stance = Stance.Asserts) =>
        new(article, (int)article, "fr", new StatementDigest("s1", "", [], [], [], [], [], [], [], 0, stance, Form.Indirect, named, Speaker(speaker, named), origin, 1, 0), Story);

    private static SpeakerDigest Speaker(string name, Naming named) => new(name, null, name.ToLowerInvariant().Split(' '), [], [], named);
}
