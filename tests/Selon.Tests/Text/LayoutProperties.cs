using CsCheck;
using Selon.Languages;
using Selon.Text;

namespace Selon.Tests.Text;

public sealed class LayoutProperties
{
    private static readonly LayoutAnalyzer French = new(LayoutWords.Load(PackFiles.Embedded("fr")));

    private static readonly Gen<string> Pieces = Gen.OneOf(new[] {
        "\n", "\r\n", "\n\n", " ", "Partager", "PARIS (AFP) —", "Lire aussi :", "10:42", "12/09/2023", "La maire a dit non.", "Un titre", "«", "»", "-", "\u00a0", "(", "é", "\ud800", "*" }.Select(Gen.Const).ToArray());

    [Fact]
    public void Blocks_stand_in_the_order_of_the_text_and_begin_and_end_with_something_to_see() =>
        Pieces.Array[0, 30].Select(string.Concat).Sample(text =>
        {
            var last = 0;
            foreach (var block in French.Analyze(text).Blocks)
            {
                var words = block.Span.In(text);
                if (block.Span.Start < last || words.Length == 0 || char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]))
                    return false;
                last = block.Span.End;
            }

            return true;
        });
}
