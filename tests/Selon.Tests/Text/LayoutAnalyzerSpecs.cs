using Selon.Languages;
using Selon.Text;

namespace Selon.Tests.Text;

public sealed class LayoutAnalyzerSpecs
{
    private static readonly LayoutAnalyzer French = new(LayoutWords.Load(PackFiles.Embedded("fr")));
    private static readonly LayoutAnalyzer English = new(LayoutWords.Load(PackFiles.Embedded("en")));

    private const string Paragraph =
        "Le conseil municipal a voté hier soir la fermeture du vieux pont, que deux inspections avaient jugé dangereux pour les camions et les autocars.";

    private const string EnglishParagraph =
        "The town council voted last night to close the old bridge, which two inspections had found unsafe for lorries and for coaches of any weight.";

    [Theory]
    [InlineData("Le vieux pont ferme pour un an")]
    [InlineData("Faut-il fermer le vieux pont ?")]
    [InlineData("« Nous n'avions plus le choix », dit la maire")]
    [InlineData("Pont : la maire s'explique")]
    public void A_headline_above_the_text_is_its_title(string headline)
    {
        var layout = French.Analyze($"{headline}\n\n{Paragraph}\n\n{Paragraph}");
        Assert.Equal(new TextSpan(0, headline.Length), layout.Title);
        Assert.Equal([BlockKind.Heading, BlockKind.Paragraph, BlockKind.Paragraph], layout.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void A_text_that_opens_with_a_sentence_has_no_title() => Assert.Null(French.Analyze($"Le pont est fermé.\n\n{Paragraph}").Title);

    [Fact]
    public void A_single_line_is_text_and_no_title()
    {
        var layout = French.Analyze("Le maire ferme le pont");
        Assert.Null(layout.Title);
        Assert.Equal(BlockKind.Paragraph, Assert.Single(layout.Blocks).Kind);
    }

    [Theory]
    [InlineData("PARIS (AFP) —", "AFP", null)]
    [InlineData("LILLE, 3 mai 2021 (Reuters) -", "Reuters", "2021-05-03")]
    [InlineData("4 juillet 2012. -", null, "2012-07-04")]
    [InlineData("1er septembre 2012. -", null, "2012-09-01")]
    [InlineData("Genève, le 3 mai 2021 –", null, "2021-05-03")]
    [InlineData("Aix-en-Provence, mardi 12 septembre 2023 —", null, "2023-09-12")]
    [InlineData("Montréal —", null, null)]
    [InlineData("BRUXELLES 20/10 (Belga) -", "Belga", null)]
    public void A_French_dateline_is_told_from_the_text_behind_it(string dateline, string? agency, string? date) =>
        AssertDateline(French, dateline, Paragraph, agency, date);

    [Theory]
    [InlineData("MOSCOW, Sept. 12 (Reuters) -", "Reuters", null)]
    [InlineData("DES MOINES, Iowa, Aug. 10, 2016 (UPI) —", "UPI", "2016-08-10")]
    [InlineData("ST. LOUIS —", null, null)]
    [InlineData("NEW YORK --", null, null)]
    [InlineData("(AP) —", "Associated Press", null)]
    public void An_English_dateline_is_told_from_the_text_behind_it(string dateline, string? agency, string? date) =>
        AssertDateline(English, dateline, EnglishParagraph, agency, date);

    private static void AssertDateline(LayoutAnalyzer analyzer, string dateline, string paragraph, string? agency, string? date)
    {
        var text = $"{dateline} {paragraph}\n\n{paragraph}";
        var layout = analyzer.Analyze(text);
        Assert.Equal([BlockKind.Dateline, BlockKind.Paragraph, BlockKind.Paragraph], layout.Blocks.Select(block => block.Kind));
        Assert.Equal(dateline, layout.Blocks[0].Span.In(text));
        Assert.Equal(paragraph, layout.Blocks[1].Span.In(text));
        Assert.Equal(agency, layout.Publisher is "AFP" or "Agence France-Presse" ? "AFP" : layout.Publisher);
        Assert.Equal(date, layout.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("La maire — elle avait promis un débat — a fermé le pont sans attendre l'avis des riverains.")]
    [InlineData("Le 3 mai 2021, la maire a fermé le pont sans attendre l'avis des riverains.")]
    [InlineData("Les Verts (opposition) - et la droite - ont quitté la salle avant le vote du conseil municipal.")]
    [InlineData("— Je ne signerai pas, a dit la maire aux riverains venus l'attendre devant la salle.")]
    public void A_sentence_with_dashes_or_a_date_has_no_dateline(string sentence)
    {
        var layout = French.Analyze($"{sentence}\n\n{Paragraph}");
        Assert.Equal([BlockKind.Paragraph, BlockKind.Paragraph], layout.Blocks.Select(block => block.Kind));
    }

    [Theory]
    [InlineData("Follow")]
    [InlineData("En direct")]
    [InlineData("EN DIRECT :")]
    [InlineData("Partager l’article")]
    [InlineData("Lire aussi : Le pont du Nord rouvre enfin")]
    [InlineData("À lire aussi")]
    [InlineData("Publicité")]
    [InlineData("Publié le 12/09/2023 à 10h32")]
    [InlineData("Mis à jour le 12 septembre 2023 à 10 h 32")]
    [InlineData("Photo : Jeanne Roy/AFP")]
    [InlineData("Par Jeanne Roy")]
    [InlineData("Par Jeanne Roy, envoyée spéciale à Lille")]
    [InlineData("Propos recueillis par Jeanne Roy et Paul de la Tour")]
    [InlineData("Inscrivez-vous à notre newsletter du matin")]
    [InlineData("Nous utilisons des cookies pour mesurer l'audience.")]
    [InlineData("10:42")]
    [InlineData("Temps de lecture : 3 min")]
    [InlineData("* * *")]
    public void French_page_furniture_is_not_read(string line) => AssertFurniture(French, line, Paragraph);

    [Theory]
    [InlineData("Read more: Old bridge to reopen in May")]
    [InlineData("Share this article")]
    [InlineData("Advertisement")]
    [InlineData("By John Smith")]
    [InlineData("By JOHN SMITH and Mary Jones, Staff Writer")]
    [InlineData("Published Sept. 12, 2023 at 10:32 a.m. ET")]
    [InlineData("Follow John Smith on Twitter @jsmith.")]
    [InlineData("(Reporting by John Smith; Editing by Mary Jones)")]
    [InlineData("5 min read")]
    [InlineData("2 hours ago")]
    public void English_page_furniture_is_not_read(string line) => AssertFurniture(English, line, EnglishParagraph);

    private static void AssertFurniture(LayoutAnalyzer analyzer, string line, string paragraph)
    {
        var text = $"{paragraph}\n{line}\n{paragraph}";
        var layout = analyzer.Analyze(text);
        Assert.Equal([BlockKind.Paragraph, BlockKind.Furniture, BlockKind.Paragraph], layout.Blocks.Select(block => block.Kind));
        Assert.Equal(line, layout.Blocks[1].Span.In(text));
    }

    [Theory]
    [InlineData("Partager la facture ne suffira pas, prévient la maire.")]
    [InlineData("Publié hier, le rapport accable la mairie.")]
    [InlineData("Par ailleurs, le pont du Nord rouvrira en mai.")]
    [InlineData("Par Toutatis, dit-il !")]
    [InlineData("Suivre la maire sur ce terrain serait une erreur, dit-il.")]
    [InlineData("« Partagez », a-t-elle lancé.")]
    [InlineData("En direct du conseil, la maire a annoncé sa démission.")]
    [InlineData("À 10 h 42, le pont a été fermé.")]
    public void A_real_sentence_is_never_furniture(string sentence)
    {
        var layout = French.Analyze($"{Paragraph}\n\n{sentence}\n\n{Paragraph}");
        Assert.All(layout.Blocks, block => Assert.Equal(BlockKind.Paragraph, block.Kind));
    }

    [Theory]
    [InlineData("By Friday the bridge had been closed to all traffic.")]
    [InlineData("From Paris in May to Lille in June, he said, nothing had changed.")]
    [InlineData("Follow the money, he said.")]
    [InlineData("More than forty people wrote to the council.")]
    public void An_English_sentence_is_never_furniture(string sentence)
    {
        var layout = English.Analyze($"{EnglishParagraph}\n\n{sentence}\n\n{EnglishParagraph}");
        Assert.All(layout.Blocks, block => Assert.Equal(BlockKind.Paragraph, block.Kind));
    }

    [Fact]
    public void A_short_line_between_paragraphs_is_a_heading()
    {
        var layout = French.Analyze($"{Paragraph}\n\nUn chantier contesté\n\n{Paragraph}");
        Assert.Equal([BlockKind.Paragraph, BlockKind.Heading, BlockKind.Paragraph], layout.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void Headlines_below_a_heading_for_links_are_links()
    {
        var layout = French.Analyze($"{Paragraph}\nSur le même sujet\nLe pont du Nord rouvre\nLa maire s'explique\n{Paragraph}");
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Furniture, BlockKind.Furniture, BlockKind.Furniture, BlockKind.Paragraph],
            layout.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public void The_clock_of_a_live_page_stands_outside_the_text()
    {
        const string text = "10:42 - La maire est arrivée à la mairie.\n10:55 - Elle a refusé de répondre aux journalistes.";
        var layout = French.Analyze(text);
        Assert.Equal(["10:42", "La maire est arrivée à la mairie.", "10:55", "Elle a refusé de répondre aux journalistes."],
            layout.Blocks.Select(block => block.Span.In(text)));
        Assert.Equal(BlockKind.Furniture, layout.Blocks[0].Kind);
    }

    [Fact]
    public void Text_wrapped_by_hand_is_read_by_the_paragraph()
    {
        const string text = "The council voted last night to close the old bridge, which\r\ntwo inspections had found unsafe for lorries of any weight, and\r\nasked the county for help.\r\n\r\nThe mayor said that the work would begin within the month and\r\nwould be long.";
        Assert.Equal([0, text.IndexOf("The mayor", StringComparison.Ordinal)], English.Analyze(text).Blocks.Select(block => block.Span.Start));
    }

    [Fact]
    public void A_page_that_is_all_furniture_is_read_as_text() =>
        Assert.Equal(BlockKind.Paragraph, Assert.Single(French.Analyze("En direct").Blocks).Kind);

    [Fact]
    public void The_day_and_the_outlet_above_the_text_belong_to_the_article()
    {
        var layout = French.Analyze($"Le pont ferme\n\nPublié le 12/09/2023 à 10h32\n\nPar Jeanne Roy, Reuters\n\n{Paragraph}");
        Assert.Equal(new DateOnly(2023, 9, 12), layout.PublishedOn);
        Assert.Equal("Reuters", layout.Publisher);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void An_empty_text_has_no_blocks(string text) => Assert.Empty(French.Analyze(text).Blocks);
}
