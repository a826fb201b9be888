using Selon.Authorities;
using Selon.Mentions;
using Selon.Tests.Formats;

namespace Selon.Tests.Authorities;

public sealed class AuthoritySpecs
{
    private const string People =
        "id,name,aliases,kind\n" +
        "Q7747,Vladimir Putin,Poutine,person\n" +
        "Q3874799,Volodymyr Zelenskyy,,person\n" +
        "Q56226,Kim Jong-un,,person\n" +
        "Q7184,NATO,OTAN;North Atlantic Treaty Organization,organisation\n" +
        "Q2,\"Roy, Anne\",,person\n" +
        "Q3,Jean Petit,,person\n" +
        "Q4,Jean Petit,,person\n" +
        "Q5,Boris Gorev,,organisation\n";

    [Theory]
    [InlineData("Vladimir Poutine", "Q7747")]
    [InlineData("Vladimir PUTIN", "Q7747")]
    [InlineData("Volodymyr Zelensky", "Q3874799")]
    [InlineData("Volodymyr Zelenski", "Q3874799")]
    [InlineData("Kim Jong Un", "Q56226")]
    [InlineData("Jong-un Kim", "Q56226")]
    [InlineData("Anne Roy", "Q2")]
    public void A_full_name_is_found_whatever_its_case_accents_order_and_alphabet(string name, string id) => Assert.Equal(id, Link(name, EntityKind.Person));

    [Theory]
    [InlineData("Poutine", EntityKind.Person)]
    [InlineData("Putin", EntityKind.Unknown)]
    [InlineData("Anne", EntityKind.Person)]
    public void A_short_name_alone_is_nobody(string name, EntityKind kind) => Assert.Null(Link(name, kind));

    [Fact]
    public void A_name_that_two_have_is_nobody() => Assert.Null(Link("Jean Petit", EntityKind.Person));

    [Fact]
    public void A_body_is_no_person_of_the_same_name() => Assert.Null(Link("Boris Gorev", EntityKind.Person));

    [Fact]
    public void A_body_may_have_one_word() => Assert.Equal("Q7184", Link("OTAN", EntityKind.Organisation));

    [Fact]
    public void Entities_of_FollowTheMoney_are_read() =>
        Assert.Equal("NK-1", Link("Anna Reid", EntityKind.Person, """{"id":"NK-1","schema":"Person","properties":{"name":["REID, Anna"],"weakAlias":["Reid"]}}"""));

    [Fact]
    public void Items_of_Wikidata_are_read_as_their_dumps_have_them() =>
        Assert.Equal("Q1", Link("Douglas Adams", EntityKind.Person,
            "[\n{\"id\":\"Q1\",\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Douglas Adams\"}},\"aliases\":{\"fr\":[{\"language\":\"fr\",\"value\":\"Adams Douglas\"}]},\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}]}},\n]\n"));

    [Theory]
    [InlineData("", "list.csv lists nobody; give CSV with the columns id, name, aliases, kind, or JSON lines of FollowTheMoney or Wikidata.")]
    [InlineData("who,what\na,b\n", "list.csv line 1 has no columns “id” and “name”; begin the file with id,name,aliases,kind.")]
    [InlineData("id,name\nQ1,\n", "list.csv line 2 has no name; fill it in or take the line out.")]
    [InlineData("id,name\nQ1,\"Roy\n", "list.csv line 2: a cell opens with a quotation mark that is never closed.")]
    [InlineData("{\"id\":\"Q1\"", "list.csv line 1 is no JSON; each line has to be one whole object.")]
    [InlineData("{\"name\":\"Q1\"}", "list.csv line 1 is no entity with an “id”; give FollowTheMoney or Wikidata as JSON lines.")]
    public void A_file_that_cannot_be_read_says_where_and_what_to_do(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Authority.Load(new StringReader(text), "list.csv")).Message);

    [Fact]
    public void Speakers_and_places_have_the_entity_that_is_tied()
    {
        var linked = Authority.Load(new StringReader("id,name\nQ1,Anne Roy\nQ2,La mairie\n"), "list.csv").Link(Sample.Reading);

        Assert.Equal("Q1", Assert.Single(linked.Statements, statement => statement.Id == "s2").Speaker?.Authority);
        Assert.Equal("Q2", linked.Places[1].Entity?.Authority);
        ReadingCheckLinks(linked);
    }

    private static void ReadingCheckLinks(Reading reading)
    {
        Assert.All(reading.Statements.Select(statement => statement.Speaker).OfType<Entity>(), speaker => Assert.Contains(speaker, reading.Entities));
        Assert.All(reading.Statements.Select(statement => statement.Place).OfType<Selon.Places.Place>(), place => Assert.Contains(place, reading.Places));
    }

    private static string? Link(string name, EntityKind kind, string list = People)
    {
        var entity = new Entity { Id = "e1", Name = name, Kind = kind };
        return Assert.Single(Authority.Load(new StringReader(list), "list.csv").Link(Sample.Empty with { Entities = [entity] }).Entities).Authority;
    }
}
