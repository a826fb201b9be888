using Selon.Copies;

namespace Selon.Tests.Copies;

public sealed class CopyFinderSpecs
{
    private const string Wire = """
        LASVAUX (AN) - Le pont de Lasvaux sera fermé lundi à toute circulation. La préfecture de l'Allier l'a annoncé mardi soir après une inspection des piles.

        Les ingénieurs ont relevé des fissures de trois centimètres sur deux des cinq piles. L'ouvrage date de 1932 et n'a pas été rénové depuis vingt ans.

        La commune demande une navette gratuite pour les écoliers de la rive gauche. Le département doit se prononcer jeudi sur le financement des travaux.
        """;

    private const string Rewritten = """
        Le département doit se prononcer jeudi sur le financement du chantier. La commune réclame une navette gratuite pour les écoliers de la rive gauche.

        Les ingénieurs ont relevé des fissures de trois centimètres sur deux des cinq piliers. Un habitant a pris des photographies depuis la berge.
        """;

    [Fact]
    public void What_was_cut_reworded_and_put_in_another_order_is_found_with_the_words_on_both_sides()
    {
        var match = CopyFinder.Compare(CopyText.Of(Rewritten), CopyText.Of(Wire));

        Assert.NotNull(match);
        Assert.InRange(match.Share, 0.7, 0.95);
        Assert.Equal(
            [
                ("Le département doit se prononcer jeudi sur le financement du chantier.", "Le département doit se prononcer jeudi sur le financement des travaux."),
                ("La commune réclame une navette gratuite pour les écoliers de la rive gauche.", "La commune demande une navette gratuite pour les écoliers de la rive gauche."),
                ("Les ingénieurs ont relevé des fissures de trois centimètres sur deux des cinq piliers.", "Les ingénieurs ont relevé des fissures de trois centimètres sur deux des cinq piles."),
            ],
            match.Spans.Select(span => (span.Span.In(Rewritten), span.Of.In(Wire))));
    }

    [Fact]
    public void Neighbouring_sentences_are_one_span_and_a_whole_copy_is_one_of_all_its_words()
    {
        var match = CopyFinder.Compare(CopyText.Of(Wire), CopyText.Of(Wire));

        Assert.Equal((1, 1), (match!.Share, match.OfShare));
        Assert.Equal(Wire.Trim(), Assert.Single(match.Spans).Span.In(Wire));
    }

    [Fact]
    public void Two_who_heard_the_same_man_have_not_copied_each_other()
    {
        const string One = "« Nous ne céderons pas sur les salaires tant que la direction refuse de nous recevoir ce mois-ci », a lancé Paul Girard. Le syndicat réunissait deux cents personnes devant l'usine. Il pleuvait depuis l'aube sur la zone industrielle et les camions contournaient le rond-point par le nord.";
        const string Other = "Devant les grilles, le délégué a pris le micro vers midi. « Nous ne céderons pas sur les salaires tant que la direction refuse de nous recevoir ce mois-ci », dit-il. L'entreprise n'a pas répondu à nos appels. Son chiffre d'affaires a reculé d'un dixième en un an, selon le greffe du tribunal de commerce.";

        Assert.Null(CopyFinder.Compare(CopyText.Of(One), CopyText.Of(Other)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Pont")]
    [InlineData("… !? « »")]
    public void A_text_with_nothing_in_it_is_no_copy(string text)
    {
        Assert.Null(CopyFinder.Compare(CopyText.Of(text), CopyText.Of(Wire)));
        Assert.Null(CopyFinder.Compare(CopyText.Of(Wire), CopyText.Of(text)));
        Assert.Empty(CopyText.Of(text).Fingerprints());
    }

    [Fact]
    public void A_reworded_text_is_found_by_its_fingerprints() =>
        Assert.True(CopyText.Of(Rewritten).Fingerprints().Intersect(CopyText.Of(Wire).Fingerprints()).Count() >= 3);

    [Fact]
    public void Who_credits_the_other_is_the_copy()
    {
        var match = CopyFinder.Compare(CopyText.Of(Rewritten), CopyText.Of(Wire))!;
        var paper = new CopySide("Le Courrier", 10, null, Credits.In(Rewritten + "\n\nAvec AN", new HashSet<string> { "avec" }));
        var agency = new CopySide("Agence Nordique", 11, null, []);

        Assert.Equal(["an"], paper.Credits);
        Assert.Equal((true, 0.97), CopyDirection.Of(paper, agency, match, firstCameLater: false));
        Assert.Equal((false, 0.97), CopyDirection.Of(agency, paper, match.Reverse(), firstCameLater: true));
    }

    [Theory]
    [InlineData(11, null, 10, null, true)]
    [InlineData(10, 60, 10, 90, false)]
    [InlineData(10, null, 10, 90, true)]
    public void Else_the_later_one_is_the_copy(int day, int? minute, int otherDay, int? otherMinute, bool firstIsCopy)
    {
        var match = new CopyMatch(0.5, 0.5, []);

        Assert.Equal(firstIsCopy, CopyDirection.Of(new CopySide("A", day, minute, []), new CopySide("B", otherDay, otherMinute, []), match, firstCameLater: true).FirstIsCopy);
    }

    [Fact]
    public void What_was_merged_of_two_has_both_and_a_copy_of_a_copy_has_the_first()
    {
        static (double, IReadOnlyList<CopySpan>) Of(double share, int start, int end) => (share, [new CopySpan(new TextSpan(start, end), new TextSpan(start, end))]);

        Assert.Equal([0, 2], Originals.Of([Of(0.55, 0, 550), Of(0.6, 0, 600), Of(0.4, 600, 1000)]));
        Assert.Equal([1], Originals.Of([Of(0.2, 0, 200), Of(0.9, 0, 900)]));
    }
}
