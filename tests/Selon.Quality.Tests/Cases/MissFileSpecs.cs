using Selon.Quality.Cases;

namespace Selon.Quality.Tests.Cases;

public sealed class MissFileSpecs : IDisposable
{
    private readonly string _languages = Directory.CreateTempSubdirectory("selon").FullName;

    [Fact]
    public void A_case_that_is_read_wrongly_goes_to_the_misses_with_its_text()
    {
        Write("a.md", "# A\n\n## Wrong\n> Il pleut, dit-on.\n\n- cue: croasse\n\n## Right\n> Il pleut.\n\n- none\n");
        Assert.Equal((1, 0), Settle());
        Assert.Equal("# A\n\n## Right\n> Il pleut.\n\n- none\n", Read("a.md"));
        Assert.Equal("# Known misses\n\n## Wrong\nfrom: a.md\n> Il pleut, dit-on.\n\n- cue: croasse\n", Read("misses.md"));
    }

    [Fact]
    public void A_miss_that_is_read_rightly_goes_back_to_its_file()
    {
        Write("a.md", "# A\n");
        Write("misses.md", "# Known misses\n\n## Right\nfrom: a.md\n> Il pleut.\n\n- none\n\n## Still wrong\nfrom: a.md\n> Il pleut.\n\n- cue: croasse\n");
        Assert.Equal((0, 1), Settle());
        Assert.Equal("# A\n\n## Right\n> Il pleut.\n\n- none\n", Read("a.md"));
        Assert.Equal("# Known misses\n\n## Still wrong\nfrom: a.md\n> Il pleut.\n\n- cue: croasse\n", Read("misses.md"));
    }

    public void Dispose() => Directory.Delete(_languages, true);

    private (int Away, int Back) Settle() => MissFile.Settle(_languages, "fr", [.. CaseFile.LoadAll(_languages, "fr").Select(CaseResult.Of)]);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(_languages, "fr", "cases"));
        File.WriteAllText(Path.Combine(_languages, "fr", "cases", name), text);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_languages, "fr", "cases", name));
}
