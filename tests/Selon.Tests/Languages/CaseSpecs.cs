using Selon.Quality;
using Selon.Quality.Cases;

namespace Selon.Tests.Languages;

/// <summary>Every heading in <c>languages/*/cases/*.md</c> is a test; known misses are not demanded.</summary>
public sealed class CaseSpecs
{
    public static IEnumerable<TheoryDataRow<string, string, int>> Cases => AllCases().Where(x => !x.IsKnownMiss)
        .Select(x => new TheoryDataRow<string, string, int>(x.Language, x.File, x.Line) { TestDisplayName = $"{x.Language}/{x.File}: {x.Title}" });

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Cases))]
    public void The_article_is_read_as_its_case_says(string language, string file, int line)
    {
        var result = CaseResult.Of(AllCases().Single(x => x.Language == language && x.File == file && x.Line == line));
        Assert.True(result.IsRight, result.Describe());
    }

    [Fact]
    public void No_two_cases_of_a_language_have_one_heading() =>
        Assert.Empty(AllCases().CountBy(x => (x.Language, x.Title)).Where(x => x.Value > 1).Select(x => x.Key));

    private static IEnumerable<Case> AllCases() => CasesCommand.Tags().SelectMany(x => CaseFile.LoadAll(Repository.Languages, x));
}
