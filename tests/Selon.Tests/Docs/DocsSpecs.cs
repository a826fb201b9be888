using System.Text.RegularExpressions;
using System.Xml.Linq;
using Selon.Formats;
using Selon.Quality;

namespace Selon.Tests.Docs;

/// <summary>Holds what the documents list against what is there.</summary>
public sealed partial class DocsSpecs
{
    public static TheoryData<string> Pages => [.. Directory.GetFiles(Repository.Root, "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Repository.Root, file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Languages => [.. Reader.Default.Languages];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_leads_to_a_file(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        var targets = Link().Matches(Read(page)).Select(link => link.Groups[1].Value).Where(target => !target.Contains("://", StringComparison.Ordinal));

        Assert.Equal([], targets.Where(target => !Path.Exists(Path.Combine(folder, target.Split('#')[0]))));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_pack_holds_each_lexicon_of_its_page(string language)
    {
        var rows = Read("docs/packs.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal) && !line.Contains("may be missing", StringComparison.Ordinal));
        var told = rows.SelectMany(row => LexiconFile().Matches(row)).Select(file => file.Groups[1].Value);

        Assert.Equal([], told.Except(Lexicons(language)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_page_tells_of_each_lexicon_of_a_pack(string language) =>
        Assert.Equal([], Lexicons(language).Except(LexiconFile().Matches(Read("docs/packs.md")).Select(file => file.Groups[1].Value)));

    [Fact]
    public void The_folders_on_the_architecture_page_are_there()
    {
        var folders = FolderName().Matches(Read("ARCHITECTURE.md")).Select(name => name.Groups[1].Value).Distinct().ToList();

        Assert.True(folders.Count > 15);
        Assert.Equal([], folders.Where(name => !Path.Exists(Path.Combine(Repository.Root, name))));
    }

    [Fact]
    public void Every_folder_of_the_repository_stands_on_the_architecture_page()
    {
        var page = Read("ARCHITECTURE.md");
        var folders = Directory.GetDirectories(Repository.Root).Select(folder => Path.GetFileName(folder)!).Where(name => name[0] != '.' && name is not ("artifacts" or "shared"))
            .Concat(Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => "src/" + Path.GetFileName(folder)));

        Assert.Equal([], folders.Where(name => name != "src" && !page.Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_package_is_named_with_its_licence()
    {
        var notice = Read("NOTICE");
        var packages = XDocument.Parse(Read("Directory.Packages.props")).Descendants("PackageVersion").Select(package => package.Attribute("Include")!.Value)
            .Where(name => Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories).Any(file => File.ReadAllText(file).Contains($"\"{name}\"", StringComparison.Ordinal)));

        Assert.Equal([], packages.Where(name => !notice.Contains(name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Each_format_has_its_part_on_the_page_of_formats() =>
        Assert.Equal([], KnownFormats.All.Select(format => format.Name).Where(name => !Read("docs/formats.md").Contains($"\n## {name}\n", StringComparison.Ordinal)));

    [Fact]
    public void The_front_page_shows_what_is_read_today()
    {
        var page = Read("README.md");
        var article = Article.FromText(Fence(page, "article"), publishedOn: new DateOnly(2024, 11, 5), id: "ferries");

        Assert.Equal(Fence(page, "reading"), KnownFormats.Text.Write(Reader.Default.Read(article)).TrimEnd('\n'));
    }

    private static IEnumerable<string> Lexicons(string language) => Directory.GetFiles(Path.Combine(Repository.Languages, language, "lexicons")).Select(file => Path.GetFileName(file)!);

    private static string Fence(string page, string kind)
    {
        var start = page.IndexOf($"```{kind}\n", StringComparison.Ordinal) + kind.Length + 4;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private static string Read(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?:lexicons/)?([a-z-]+\.(?:tsv|txt))`")]
    private static partial Regex LexiconFile();

    [GeneratedRegex(@"`((?:src|tests|docs|eng|languages|training|corpus|quality|bench|samples)(?:/[A-Za-z.]+)*)/?`")]
    private static partial Regex FolderName();
}
