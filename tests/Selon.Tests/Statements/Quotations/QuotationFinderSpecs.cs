using Selon.Statements.Quotations;
using Selon.Text;

namespace Selon.Tests.Statements.Quotations;

public sealed class QuotationFinderSpecs
{
    [Theory]
    [InlineData("Il a dit « non » hier.", "« non »")]
    [InlineData("Il a dit «\u00A0non\u202F» hier.", "«\u00A0non\u202F»")]
    [InlineData("Il a dit ‹ non › hier.", "‹ non ›")]
    [InlineData("He said “no” then.", "“no”")]
    [InlineData("Er sagte „nein“ dann.", "„nein“")]
    [InlineData("He said \"no\" then.", "\"no\"")]
    [InlineData("He said ‘no’ then.", "‘no’")]
    [InlineData("He said 'no' then.", "'no'")]
    [InlineData("\"No,\" he said. \"Never.\"", "\"No,\"|\"Never.\"")]
    [InlineData("“No” and “yes” and “no”", "“No”|“yes”|“no”")]
    [InlineData("He said “no\" then.", "“no\"")]
    [InlineData("Nothing is said here.", "")]
    public void What_stands_between_marks_is_a_quotation(string text, string quotations) =>
        Assert.Equal(quotations.Split('|', StringSplitOptions.RemoveEmptyEntries), Find(text).Select(quotation => quotation.Span.In(text)));

    [Theory]
    [InlineData("The ministers' plan and the workers' fears")]
    [InlineData("It's what they'd said, isn't it?")]
    [InlineData("L’accord d’hier n’est pas l’accord d’aujourd’hui.")]
    [InlineData("the dogs’ and cats’ homes")]
    [InlineData("Back in '68 and '69")]
    [InlineData("He is 6' tall")]
    [InlineData("a 15\" screen")]
    public void An_apostrophe_a_foot_or_an_inch_opens_nothing(string text) => Assert.Empty(Find(text));

    [Fact]
    public void An_apostrophe_inside_single_marks_does_not_close_them()
    {
        const string Text = "‘We don’t know,’ he said.";

        Assert.Equal("‘We don’t know,’", Assert.Single(Find(Text)).Span.In(Text));
    }

    [Theory]
    [InlineData("Il a dit : « Elle a répondu “jamais” et ri. »", "« Elle a répondu “jamais” et ri. »", "“jamais”")]
    [InlineData("He said: “She answered ‘never’ and laughed.”", "“She answered ‘never’ and laughed.”", "‘never’")]
    [InlineData("Il a dit : « Elle a répondu « jamais » et ri. »", "« Elle a répondu « jamais » et ri. »", "« jamais »")]
    public void A_quotation_inside_a_quotation_lies_deeper(string text, string outer, string inner)
    {
        var found = Find(text);

        Assert.Equal([(outer, 0), (inner, 1)], found.Select(quotation => (quotation.Span.In(text), quotation.Depth)));
    }

    [Fact]
    public void The_words_are_given_without_marks_and_white_space()
    {
        const string Text = "Il a dit «\u00A0non merci\u202F».";

        Assert.Equal("non merci", Assert.Single(Find(Text)).Inner.In(Text));
    }

    [Fact]
    public void A_quotation_goes_on_where_the_next_paragraph_opens_with_a_mark_again()
    {
        const string Text = "“The first part.\n“The second part,” she said.";

        var quotation = Assert.Single(Find(Text));
        Assert.Equal("“The first part.\n“The second part,”", quotation.Span.In(Text));
        Assert.True(quotation.Closed);
    }

    [Fact]
    public void A_French_quotation_goes_on_behind_a_closing_mark_in_front()
    {
        const string Text = "« La première partie.\n» La seconde partie », dit-elle.";

        Assert.Equal("« La première partie.\n» La seconde partie »", Assert.Single(Find(Text)).Span.In(Text));
    }

    [Fact]
    public void A_quotation_that_nobody_closes_ends_with_its_paragraph()
    {
        const string Text = "Il a dit : « Nous verrons.\nLa suite est du journal.";

        var quotation = Assert.Single(Find(Text));
        Assert.Equal("« Nous verrons.", quotation.Span.In(Text));
        Assert.False(quotation.Closed);
    }

    [Fact]
    public void A_mark_that_closes_nothing_is_passed_over() => Assert.Empty(Find("non » dit-il"));

    [Fact]
    public void Marks_on_page_furniture_do_not_count()
    {
        const string Text = "« Suivre\nIl a dit « non ».";

        var found = QuotationFinder.Find(Text, [new Block(new TextSpan(0, 8), BlockKind.Furniture), new Block(new TextSpan(9, Text.Length), BlockKind.Paragraph)]);

        Assert.Equal("« non »", Assert.Single(found).Span.In(Text));
    }

    [Fact]
    public void An_article_without_paragraphs_has_no_quotations() => Assert.Empty(QuotationFinder.Find("", []));

    /// <summary>Each line is a paragraph.</summary>
    private static IReadOnlyList<Quotation> Find(string text)
    {
        var start = 0;
        return QuotationFinder.Find(text, [.. text.Split('\n').Select(line =>
        {
            var span = new TextSpan(start, start + line.Length);
            start = span.End + 1;
            return new Block(span, BlockKind.Paragraph);
        })]);
    }
}
