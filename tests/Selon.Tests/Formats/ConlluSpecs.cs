using Selon.Formats;
using Selon.Formats.Conllu;
using Selon.Languages;
using Selon.Syntax;
using Selon.Text;

namespace Selon.Tests.Formats;

public sealed class ConlluSpecs
{
    private const string Text = "Il va au port\u00A0: « On n'y\nva pas »...  Voilà.";

    [Fact]
    public void Each_line_of_a_word_has_ten_cells() =>
        Assert.All(Lines().Where(line => line.Length > 0 && line[0] != '#'), line => Assert.Equal(10, line.Split('\t').Length));

    [Fact]
    public void A_contraction_has_its_range_and_its_words() =>
        Assert.Equal(["3-4\tau\t", "3\tà\tà\t", "4\tle\tle\t"], Lines().Where(line => line.StartsWith('3') || line.StartsWith("4\t", StringComparison.Ordinal)).Take(3).Select(line => string.Join('\t', line.Split('\t')[..(line[1] == '-' ? 2 : 3)]) + '\t'));

    [Fact]
    public void Tokens_tell_where_they_stand_in_the_article()
    {
        foreach (var cells in Lines().Where(line => line.Contains("start_char", StringComparison.Ordinal)).Select(line => line.Split('\t')))
        {
            var misc = cells[9].Split('|').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
            Assert.Equal(cells[1], Text[int.Parse(misc["start_char"], null)..int.Parse(misc["end_char"], null)]);
        }
    }

    [Fact]
    public void What_is_written_can_be_read_again()
    {
        using var reader = new StringReader(Written());
        var sentences = ConlluReader.Read(reader).ToList();

        Assert.Equal(["Il va au port : « On n'y va pas »...", "Voilà."], sentences.Select(sentence => sentence.Text));
        Assert.Equal(["port-1", "port-2"], sentences.Select(sentence => sentence.Id));
        Assert.All(sentences, sentence => Assert.Single(sentence.Words, word => word.Head < 0 && word.Relation == "root"));
    }

    private static string[] Lines() => Written().Split('\n');

    private static string Written() => KnownFormats.Conllu.Write(Sample.Reading with
    {
        Article = Article.FromText(Text, id: "port"),
        Sentences = SyntaxAnalyzer.Load(PackFiles.Embedded("fr")).Analyze(Text, [new Block(new TextSpan(0, Text.Length), BlockKind.Paragraph)]),
    });
}
