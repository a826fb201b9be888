using Selon.Quality.Scoring;

namespace Selon.Quality.Tests.Scoring;

public sealed class WordsSpecs
{
    [Theory]
    [InlineData("L'été, 10,5 km²", "L été 10 5 km²")]
    [InlineData("snake_case x½ Ⅳ", "snake_case x½ Ⅳ")]
    [InlineData("e\u0301te\u0301", "e te")]
    [InlineData("a😀b 𝒳y", "a b 𝒳y")]
    [InlineData("« … »", "")]
    public void Words_are_runs_of_letters_and_numbers(string text, string words) => Assert.Equal(words, string.Join(' ', Words.In(text).Select(x => x.In(text))));

    [Fact]
    public void A_span_covers_the_part_of_a_word_that_lies_in_it() => Assert.Equal([2, 5], Words.Starts("word by", new TextSpan(2, 6)).Order());

    [Fact]
    public void A_span_behind_the_end_of_the_text_covers_nothing() => Assert.Empty(Words.Starts("word", new TextSpan(9, 12)));
}
