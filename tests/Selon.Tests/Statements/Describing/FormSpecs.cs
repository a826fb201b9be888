using Selon.Statements.Describing;
using Selon.Statements.Quotations;
using Selon.Text;

namespace Selon.Tests.Statements.Describing;

public sealed class FormSpecs
{
    [Theory]
    [InlineData("fr", "« Nous signerons »", Form.Direct)]
    [InlineData("fr", "que « nous signerons demain »", Form.Direct)]
    [InlineData("fr", "qu'« elle signera demain »", Form.Direct)]
    [InlineData("fr", "à « signer dès demain »", Form.Direct)]
    [InlineData("fr", "que la ministre « signera demain »", Form.Mixed)]
    [InlineData("fr", "que la ministre signera", Form.Indirect)]
    [InlineData("fr", "que le « Brexit » coûte cher", Form.Indirect)]
    [InlineData("en", "“We will sign,”", Form.Direct)]
    [InlineData("en", "that “we will sign”", Form.Direct)]
    [InlineData("en", "that she “will sign it”", Form.Mixed)]
    [InlineData("en", "that she will sign", Form.Indirect)]
    public void A_content_is_direct_as_far_as_it_stands_between_marks(string language, string text, Form form)
    {
        var whole = new TextSpan(0, text.Length);
        var quotations = QuotationFinder.Find(text, [new Block(whole, BlockKind.Paragraph)]);

        Assert.Equal(form, FormDecider.Decide(text, [whole], quotations, Trees.Pack(language)));
    }

    [Fact]
    public void Marks_around_more_than_the_content_make_it_direct()
    {
        const string Text = "« Nous signerons demain, dit-elle, et nous verrons »";
        var quotations = QuotationFinder.Find(Text, [new Block(new TextSpan(0, Text.Length), BlockKind.Paragraph)]);

        Assert.Equal(Form.Direct, FormDecider.Decide(Text, [new TextSpan(0, 23), new TextSpan(35, Text.Length)], quotations, Trees.Pack("fr")));
    }
}
