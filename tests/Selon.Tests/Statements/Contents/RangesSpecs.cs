using Selon.Statements.Contents;

namespace Selon.Tests.Statements.Contents;

public sealed class RangesSpecs
{
    private const string Tree = """
        Il il PRON 2 nsubj
        juge juger VERB 0 root VerbForm=Fin
        « « PUNCT 4 punct
        grave grave ADJ 2 xcomp
        » » PUNCT 4 punct
        le le DET 7 det
        retard retard NOUN 2 obj
        ~. . PUNCT 2 punct
        """;

    [Theory]
    [InlineData("retard.", "retard")]
    [InlineData(" le retard", "le retard")]
    [InlineData("grave » le", "« grave » le")]
    [InlineData("juge « grave", "juge « grave »")]
    public void A_range_is_trimmed_and_its_marks_are_mended(string span, string range) => Assert.Equal(range, Assert.Single(Of(span)));

    [Fact]
    public void A_range_without_a_word_is_none() => Assert.Empty(Of("."));

    [Theory]
    [InlineData("Il juge « grave » le retard", "« grave »", "Il juge|le retard")]
    [InlineData("Il juge", "Il", "juge")]
    [InlineData("Il juge", "retard", "Il juge")]
    [InlineData("Il juge", "Il juge", "")]
    public void What_stands_on_both_sides_of_a_hole_is_two_ranges(string whole, string hole, string ranges)
    {
        var trees = Trees.French(Tree);

        Assert.Equal(ranges.Split('|', StringSplitOptions.RemoveEmptyEntries), Ranges.Without(trees.View, Span(trees, whole), Span(trees, hole)).Select(range => range.In(trees.Text)));
    }

    [Fact]
    public void Ranges_that_overlap_are_one() =>
        Assert.Equal([new TextSpan(0, 9), new TextSpan(9, 12)], Ranges.Apart([new TextSpan(9, 12), new TextSpan(4, 9), new TextSpan(0, 5)]));

    private static IEnumerable<string> Of(string span)
    {
        var trees = Trees.French(Tree);
        return Ranges.Of(trees.View, Span(trees, span)).Select(range => range.In(trees.Text));
    }

    private static TextSpan Span(Trees trees, string words)
    {
        var start = trees.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
