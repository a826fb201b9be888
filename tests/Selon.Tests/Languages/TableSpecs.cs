using Selon.Languages;

namespace Selon.Tests.Languages;

public sealed class TableSpecs
{
    [Fact]
    public void Cells_are_read_by_the_names_of_their_columns()
    {
        var rows = Table.Parse("lemma\tkind\nmaire\t person \n", "nouns.tsv").Rows.ToList();

        Assert.Equal(("maire", "person"), (Assert.Single(rows)["lemma"], rows[0]["kind"]));
    }

    [Fact]
    public void Empty_lines_and_remarks_are_passed_over() => Assert.Equal(1, Table.Parse("# words\n\nlemma\n \n# more\nmaire\n", "nouns.tsv").Count);

    [Theory]
    [InlineData("lemma\tkind\nmaire", "kind")]
    [InlineData("lemma\nmaire", "kind")]
    public void What_is_not_there_is_empty(string text, string column) => Assert.Equal("", Assert.Single(Table.Parse(text, "nouns.tsv").Rows)[column]);

    [Fact]
    public void A_row_with_too_many_cells_is_named_with_its_file_and_line()
    {
        var error = Assert.Throws<FormatException>(() => Table.Parse("lemma\tkind\n\nmaire\tperson\tf", "nouns.tsv"));

        Assert.StartsWith("nouns.tsv line 3 has 3 cells under 2 columns", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_has_no_rows() => Assert.Empty(Table.Parse(null, "nouns.tsv").Rows);
}
