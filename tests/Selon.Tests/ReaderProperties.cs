using CsCheck;

namespace Selon.Tests;

public sealed class ReaderProperties
{
    private static readonly Gen<string> Pieces = Gen.OneOf(new[]
    {
        "« ", " »", "“", "”", "\"", "‘", "’", "'", ", ", ". ", " : ", "; ", "(", ")", " — ", "-", "\n", "\n\n", " ", "\u00A0", "?", "!", "…",
        "a dit ", "a-t-il dit", "said ", "says ", "affirme ", "selon ", "according to ", "d'après ", "que ", "that ", "qui ", "who ", "citant ", "citing ", "n'a pas ", "did not ",
        "Anne Roy", "Mme Roy", "elle ", "she ", "on ", "le maire ", "the mayor ", "la police ", "AFP", "Paris", "son cabinet ", "her office ", "un témoin ", "Suivre\n", "PARIS (AFP) — ",
        "le pont ferme", "the bridge closes", "promesse de ", "warning that ", "confiant ", "12 mai 2023", "\ud83d", "é", "0",
    }.Select(Gen.Const).ToArray());

    [Fact]
    public void Any_text_has_a_reading() =>
        Gen.Select(Gen.String, Gen.Bool).Sample((text, french) => ReadingCheck.Spans(Read(text, french)), iter: 100);

    [Fact]
    public void Any_heap_of_pieces_of_news_has_a_reading() =>
        Gen.Select(Pieces.Array[0, 60], Gen.Bool).Sample((pieces, french) => ReadingCheck.Spans(Read(string.Concat(pieces), french)), iter: 300);

    [Fact]
    public void Any_heap_of_pieces_of_news_is_explained() =>
        Gen.Select(Pieces.Array[0, 60], Gen.Bool).Sample((pieces, french) => ReadingCheck.Explanations(Reader.Default.Explain(Article.FromText(string.Concat(pieces), language: french ? "fr" : "en"))), iter: 200);

    [Fact]
    public void A_text_whose_language_is_not_told_is_read_or_refused_with_a_reason() =>
        Pieces.Array[0, 20].Select(string.Concat).Sample(text =>
        {
            try
            {
                ReadingCheck.Spans(Reader.Default.Read(Article.FromText(text)));
            }
            catch (LanguageUnknownException refusal)
            {
                Assert.NotEqual("", refusal.Message);
            }
        }, iter: 100);

    private static Reading Read(string text, bool french) => Reader.Default.Read(Article.FromText(text, language: french ? "fr" : "en"));
}
