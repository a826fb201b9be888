using Selon.Corpus;
using Selon.Languages;
using Selon.Quality.Entities;

namespace Selon.Quality.Tests.Entities;

public sealed class GoldEntitiesSpecs
{
    private const string Text = "Le maire de Lys, Paul Roy, a parlé. Il soutient le parquet de Lys. Les élus de Lys et la France s'y opposent, selon Le Littoral. Le parquet se tait.";

    private static readonly string[] Lines =
    [
        "person | Paul Roy | Le maire de Lys // Paul Roy // {Il} soutient",
        "organisation | le parquet de Lys | le parquet de Lys // Le parquet",
        "place | Lys | Lys",
        "group | les élus de Lys | Les élus de Lys",
        "organisation | Le Littoral | Le Littoral",
    ];

    [Fact]
    public void A_name_shares_a_capital_with_the_entity_and_opens_with_no_article() =>
        Assert.Equal(["Paul Roy", "parquet de Lys", "Le Littoral"], Document(Lines).Mentions.Where(mention => mention.IsName).Select(mention => mention.Span.In(Text)));

    [Fact]
    public void Descriptions_and_pronouns_are_mentions_too() =>
        Assert.Equal(["Le maire de Lys", "Il", "Les élus de Lys", "Le parquet"], Document(Lines).Mentions.Where(mention => !mention.IsName).Select(mention => mention.Span.In(Text)));

    [Fact]
    public void A_plain_mention_is_not_found_inside_a_longer_one() => Assert.Contains("stands only inside longer mentions", Assert.Single(Faults([.. Lines])), StringComparison.Ordinal);

    [Theory]
    [InlineData("person | Paul Roy", "2 fields")]
    [InlineData("town | Lys | Lys", "unknown kind `town`")]
    [InlineData("person | Paul Roy | Paul Roi", "does not stand in the text as whole words")]
    [InlineData("person | Paul Roy | Paul Ro", "does not stand in the text as whole words")]
    [InlineData("organisation | parquet | {parquet}", "stands 2 times")]
    public void What_does_not_fit_the_text_is_refused(string line, string fault) => Assert.Contains(fault, Assert.Single(Faults([line])), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_stands_twice_and_a_place_for_two_are_refused() =>
        Assert.Equal(2, Faults(["person | Paul Roy | Paul Roy", "person | Paul Roy | Paul Roy", "group | Roy | Paul Roy"]).Count);

    private static EntityDocument Document(string[] lines)
    {
        var faults = new List<string>();
        var entities = EntitiesFile.Read("a.entities", [.. lines.Where(line => !line.StartsWith("place", StringComparison.Ordinal))], Text, faults);
        Assert.Empty(faults);
        return GoldEntities.Of("a", Text, entities, LanguagePack.Load(PackFiles.Embedded("fr")));
    }

    private static List<string> Faults(string[] lines)
    {
        var faults = new List<string>();
        EntitiesFile.Read("a.entities", lines, Text, faults);
        return faults;
    }
}
