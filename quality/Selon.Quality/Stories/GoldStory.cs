using System.Globalization;

namespace Selon.Quality.Stories;

/// <summary>A story as <c>corpus/README.md</c> has it: a folder of articles and <c>gold.txt</c>.</summary>
internal sealed record GoldStory(string Name, IReadOnlyList<Article> Articles, IReadOnlyList<GoldClaim> Claims, IReadOnlyList<(string, string)> Against, IReadOnlyList<GoldLink> Links, IReadOnlyList<(string Article, string Of)> Copies, bool IsHeldOut)
{
    /// <summary>The line of a story that nothing learns from and no threshold was chosen on.</summary>
    private const string HeldOut = "held-out";

    private const string Parting = "\n---\n";

    public static IReadOnlyList<GoldStory> LoadAll(string folder) =>
        [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Where(path => File.Exists(Path.Combine(path, "gold.txt"))).Select(Load)];

    private static GoldStory Load(string path)
    {
        var name = Path.GetFileName(path);
        var articles = Directory.GetFiles(path, "*.txt").Where(file => Path.GetFileName(file) != "gold.txt").Order(StringComparer.Ordinal).Select(file => LoadArticle(name, file)).ToList();
        var (claims, against, links, copies) = (new List<GoldClaim>(), new List<(string, string)>(), new List<GoldLink>(), new List<(string, string)>());
        foreach (var line in File.ReadLines(Path.Combine(path, "gold.txt")).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#' && !line.StartsWith("title:", StringComparison.Ordinal)))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (line == HeldOut)
                continue;
            if (line.StartsWith("claim ", StringComparison.Ordinal))
                claims.Add(new GoldClaim(line[6..line.IndexOf(':', StringComparison.Ordinal)], []));
            else if (line.StartsWith("against ", StringComparison.Ordinal) && line.Split(' ') is [_, var one, var other])
                against.Add((one, other));
            else if (line[0] is '+' or '-')
                claims[^1].Rows.Add(new GoldRow(line[0] is '-', Id(name, cells[0][2..]), cells[1], string.Join(" | ", cells[2..])));
            else if (cells is ["copy", var copy, var original])
                copies.Add((Id(name, copy), Id(name, original)));
            else if (cells is [var type, var from, var fromWords, var to, var toWords])
                links.Add(new GoldLink(type, Id(name, from), fromWords, Id(name, to), toWords));
            else
                throw new InvalidDataException($"{path}/gold.txt: “{line}” cannot be read; see corpus/README.md.");
        }

        return new GoldStory(name, articles, claims, against, links, copies, File.ReadLines(Path.Combine(path, "gold.txt")).Contains(HeldOut));
    }

    private static Article LoadArticle(string story, string file)
    {
        var text = File.ReadAllText(file);
        var at = text.IndexOf(Parting, StringComparison.Ordinal);
        var head = text[..at].Split('\n').Select(line => line.Split(": ", 2)).Where(cells => cells.Length == 2).ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
        var published = DateTimeOffset.ParseExact(head["published"], "yyyy-MM-dd'T'HH:mmK", CultureInfo.InvariantCulture);
        return Article.FromText(text[(at + Parting.Length)..], DateOnly.FromDateTime(published.UtcDateTime), head["language"], Id(story, Path.GetFileNameWithoutExtension(file))) with
        {
            Title = head["title"],
            Publisher = head["publisher"],
            PublishedAt = published,
            Url = new Uri(head["url"]),
        };
    }

    private static string Id(string story, string article) => $"{story}/{article.Trim()}";
}
