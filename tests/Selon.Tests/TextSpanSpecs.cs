namespace Selon.Tests;

public sealed class TextSpanSpecs
{
    [Fact]
    public void A_span_cuts_its_own_words_out_of_the_text() => Assert.Equal("dit", new TextSpan(3, 6).In("il dit non"));

    [Fact]
    public void Spans_that_only_touch_do_not_overlap() => Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));
}
