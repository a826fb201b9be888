using Selon.Explanations;
using Selon.Formats;

namespace Selon.Tests.Explanations;

public sealed class ExplanationSpecs
{
    public static TheoryData<string> Samples => ReaderSpecs.Samples;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_statement_says_why_it_was_found(string sample) => ReadingCheck.Explanations(Reader.Default.Explain(ReaderSpecs.Open(sample)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Explaining_changes_nothing_else(string sample)
    {
        var explained = Reader.Default.Explain(ReaderSpecs.Open(sample));
        var bare = explained with { Dropped = null, Statements = [.. explained.Statements.Select(statement => statement with { Explanation = null })] };

        Assert.Equal(KnownFormats.Json.Write(Reader.Default.Read(ReaderSpecs.Open(sample))), KnownFormats.Json.Write(bare));
    }

    [Fact]
    public void Nothing_is_explained_where_nobody_asks()
    {
        var reading = Reader.Default.Read(Article.FromText("Anna Reid said that the ferry would sail."));

        Assert.Null(Assert.Single(reading.Statements).Explanation);
        Assert.Null(reading.Dropped);
    }

    [Fact]
    public void A_cue_comes_with_its_row_of_the_lexicon()
    {
        var why = Explain("Anna Reid did not say that the ferry would sail.");

        Assert.Equal(("say", "that", true), (why.Cue!.Lemma, why.Cue.Frame, why.Cue.Negated));
        Assert.Equal(("say", "verb", Stance.Asserts), (why.Cue.Lexicon!.Lemma, why.Cue.Lexicon.Class, why.Cue.Lexicon.Stance));
        Assert.Contains("that", why.Cue.Lexicon.Frames);
    }

    [Fact]
    public void What_network_and_rules_agree_on_has_the_word_of_both()
    {
        var why = Explain("Anna Reid said that the ferry would sail.");

        Assert.Equal((Finder.Both, Finder.Both, Finder.Both), (why.FoundBy, why.SourceBy, why.ContentBy));
        Assert.DoesNotContain(why.Alternatives, other => other.By is Finder.Rules);
        Assert.InRange(why.RulesScore!.Value, 0.5, 1);
    }

    [Theory]
    [InlineData("Anna Reid said that the ferry would sail. “We are ready,” she said.", 1, SpeakerBasis.Pronoun, "Anna Reid")]
    [InlineData("Anna Reid said that the ferry would sail. Reid said that she was ready.", 1, SpeakerBasis.Name, "Anna Reid")]
    [InlineData("Le maire, Daniel Hubert, a dit que le pont fermait. Le maire a ajouté que la route restait ouverte.", 1, SpeakerBasis.Role, "Daniel Hubert")]
    [InlineData("Un pêcheur a dit que la mer montait.", 0, SpeakerBasis.Description, "Un pêcheur")]
    [InlineData("“The ferry will sail on Monday,” said Anna Reid. “Nobody will be left behind on the island.”", 1, SpeakerBasis.PreviousSpeaker, "Anna Reid")]
    public void A_speaker_is_known_from_a_mention(string text, int statement, SpeakerBasis by, string mention)
    {
        var reading = Reader.Default.Explain(Article.FromText(text));
        var speaker = reading.Statements[statement].Explanation!.Speaker!;

        Assert.Equal(by, speaker.By);
        Assert.Contains(mention, reading.Quote(speaker.Mention!.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Le président, Étienne Sarrazin, lève les yeux : « Pourtant, vous les avez contestés en garde à vue. »", QuotationPlace.BehindColon)]
    [InlineData("“The ferry will sail on Monday,” said Anna Reid. “Nobody will be left behind on the island.”", QuotationPlace.RunsOn)]
    [InlineData("“Nobody will ever be left behind on the island.” The wind fell at dusk.", QuotationPlace.Alone)]
    public void A_quotation_without_a_cue_says_whose_it_was_taken_to_be(string text, QuotationPlace place)
    {
        var why = Reader.Default.Explain(Article.FromText(text)).Statements.Single(statement => statement.Cue is null).Explanation!;

        Assert.Equal((Finder.Quotation, place), (why.FoundBy, why.Quotation));
        Assert.Null(why.Cue);
        Assert.Null(why.Chances);
    }

    private static Explanation Explain(string text) => Reader.Default.Explain(Article.FromText(text)).Statements[0].Explanation!;
}
