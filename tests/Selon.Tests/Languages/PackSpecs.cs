using System.Globalization;
using Selon.Languages;
using Selon.Languages.Lexicons;
using Selon.Mentions;
using Selon.Quality;

namespace Selon.Tests.Languages;

public sealed class PackSpecs
{
    public static TheoryData<string> Languages => [.. Reader.Default.Languages];

    public static TheoryData<string, string> Tables => new(Reader.Default.Languages.SelectMany(language =>
        Directory.GetFiles(Path.Combine(Repository.Languages, language, "lexicons"), "*.tsv").Select(file => (language, Path.GetFileName(file)!))));

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_pack_is_read_from_a_folder_as_from_the_library(string language)
    {
        var (folder, library) = (LanguagePack.Load(PackFiles.Folder(Path.Combine(Repository.Languages, language))), LanguagePack.Load(PackFiles.Embedded(language)));

        Assert.Equal((language, folder.Number, folder.Cues.Count), (library.Language, library.Number, library.Cues.Count));
        Assert.NotNull(library.ModelHash());
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_table_has_rows_and_no_cell_behind_its_columns(string language, string file) =>
        Assert.NotEqual(0, Table.Parse(File.ReadAllText(Path.Combine(Repository.Languages, language, "lexicons", file)), file).Count);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_cue_has_a_strength_from_0_to_1_and_a_frame(string language) =>
        Assert.All(Rows(language, "cues.tsv"), row =>
        {
            Assert.InRange(double.Parse(row["strength"], CultureInfo.InvariantCulture), 0, 1);
            Assert.NotEqual("", row["frames"]);
        });

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_cue_has_two_rows_for_one_frame(string language)
    {
        var frames = Rows(language, "cues.tsv").SelectMany(row => row["frames"].Split(',', StringSplitOptions.TrimEntries).Select(frame => $"{row["lemma"]} {row["class"]} {frame}"));

        Assert.Equal([], frames.CountBy(frame => frame).Where(frame => frame.Value > 1).Select(frame => frame.Key));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_noun_and_name_is_of_a_known_kind(string language)
    {
        Assert.Equal([], Rows(language, "nouns.tsv").Where(row => !Enum.TryParse<NounKind>(row["kind"], true, out _) || row["gender"] is not ("" or "m" or "f")).Select(row => row["lemma"]));
        Assert.Equal([], Rows(language, "names.tsv").Where(row => !Enum.TryParse<EntityKind>(row["kind"], true, out _)).Select(row => row["name"]));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_that_tells_a_medium_is_found(string language)
    {
        var media = LanguagePack.Load(PackFiles.Embedded(language)).Media;

        Assert.Equal([], Rows(language, "media.tsv").Select(row => row["word"]).Where(word => media.Find(word.Replace("'", "' ", StringComparison.Ordinal)).Count == 0));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_state_is_found_by_its_name(string language)
    {
        var names = LanguagePack.Load(PackFiles.Embedded(language)).Names;

        Assert.Equal([], Rows(language, "states.tsv").Select(row => row["name"]).Where(name => names.Find(name) is null));
    }

    private static IEnumerable<Table.Row> Rows(string language, string file) =>
        Table.Parse(File.ReadAllText(Path.Combine(Repository.Languages, language, "lexicons", file)), file).Rows;
}
