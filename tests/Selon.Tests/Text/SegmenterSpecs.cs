using Selon.Languages;
using Selon.Text;

namespace Selon.Tests.Text;

public sealed class SegmenterSpecs
{
    [Theory]
    [InlineData("fr", "« Ce sera une visite complète. » Il a souri.", "« Ce sera une visite complète. »|Il a souri.")]
    [InlineData("fr", "« Nous signerons demain ! », a promis la ministre.", "« Nous signerons demain ! », a promis la ministre.")]
    [InlineData("fr", "\"Ce sera une visite.\" Il est parti. \"On verra.\"", "\"Ce sera une visite.\"|Il est parti.|\"On verra.\"")]
    [InlineData("fr", "Le document de M. Dupont est clair. J. K. Martin le dit.", "Le document de M. Dupont est clair.|J. K. Martin le dit.")]
    [InlineData("fr", "Il a dit... que non. Elle rit… Puis rien.", "Il a dit... que non.|Elle rit…|Puis rien.")]
    [InlineData("fr", "Le déficit atteint 3.5 % en 2012. Voir www.exemple.fr. C'est tout.", "Le déficit atteint 3.5 % en 2012.|Voir www.exemple.fr.|C'est tout.")]
    [InlineData("en", "He lives in the U.S. The law changed. Mr. Smith left at 5 p.m. on Monday.", "He lives in the U.S.|The law changed.|Mr. Smith left at 5 p.m. on Monday.")]
    [InlineData("en", "''It is over.'' She left. 'Is it?' He did not know.", "''It is over.''|She left.|'Is it?'|He did not know.")]
    [InlineData("en", "“It is over.” She left. “Is it?” he asked.", "“It is over.”|She left.|“Is it?” he asked.")]
    public void Sentences_end_where_a_reader_ends_them(string language, string text, string sentences) =>
        Assert.Equal(sentences.Split('|'), Sentences(language, text).Select(words => text[words[0].Surface.Start..words[^1].Surface.End]));

    [Theory]
    [InlineData("fr", "L'accord du 12 mai", "L' accord de le 12 mai")]
    [InlineData("fr", "Qu’en dit-il aux 10 000 élus ?", "Qu’ en dit -il à les 10 000 élus ?")]
    [InlineData("fr", "Aujourd'hui, quelqu'un viendra-t-il à 14h30 ?", "Aujourd'hui , quelqu'un viendra -t-il à 14 h 30 ?")]
    [InlineData("en", "They don't know the state's well-known e-mail", "They do n't know the state 's well - known e-mail")]
    [InlineData("en", "I cannot pay $5,000 to a@b.org.", "I can not pay $ 5,000 to a@b.org .")]
    public void Words_are_cut_as_treebanks_cut_them(string language, string text, string words) =>
        Assert.Equal(words, string.Join(' ', Sentences(language, text).SelectMany(sentence => sentence).Select(word => word.Form)));

    [Fact]
    public void The_parts_of_a_contraction_share_the_span_of_the_whole()
    {
        var words = Sentences("fr", "au pont").Single();

        Assert.Equal([new TextSpan(0, 2), new TextSpan(0, 2), new TextSpan(3, 7)], words.Select(word => word.Span));
    }

    [Fact]
    public void The_parts_of_a_plain_sequence_have_their_own_characters()
    {
        var words = Sentences("en", "don't").Single();

        Assert.Equal([new TextSpan(0, 2), new TextSpan(2, 5)], words.Select(word => word.Span));
        Assert.All(words, word => Assert.Equal(new TextSpan(0, 5), word.Surface));
    }

    [Fact]
    public void A_sentence_never_crosses_a_block_and_furniture_is_not_read()
    {
        const string Text = "Suivre Titre sans point Le texte";
        Block[] blocks = [new(new TextSpan(0, 6), BlockKind.Furniture), new(new TextSpan(7, 23), BlockKind.Heading), new(new TextSpan(24, 32), BlockKind.Paragraph)];

        var sentences = new Segmenter(Rules("fr"), new Always()).Segment(Text, blocks);

        Assert.Equal(["Titre sans point", "Le texte"], sentences.Select(words => Text[words[0].Span.Start..words[^1].Span.End]));
    }

    private static List<List<Word>> Sentences(string language, string text) =>
        new Segmenter(Rules(language), new Always()).Segment(text, [new Block(new TextSpan(0, text.Length), BlockKind.Paragraph)]);

    private static TokenRules Rules(string language) => TokenRules.Load(PackFiles.Embedded(language));

    private sealed class Always : ISegmentChooser
    {
        public bool Splits(string text, List<RawToken> tokens, int at, int first, int end) => true;

        public bool Ends(string text, List<RawToken> tokens, int at, int first) => false;
    }
}
