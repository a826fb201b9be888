namespace Selon.Benchmarks;

/// <summary>The texts to read: those of the folder in the environment variable SELON_TEXTS, else our own.</summary>
internal static class Texts
{
    public static IReadOnlyList<Article> Load(string? path = null)
    {
        path ??= Environment.GetEnvironmentVariable("SELON_TEXTS") ?? Own();
        var files = File.Exists(path) ? [path] : Directory.GetFiles(path, "*.txt", SearchOption.AllDirectories);
        var articles = files.Order(StringComparer.Ordinal)
            .Where(x => Path.GetFileName(x) != "heldout.txt")
            .Select(x => Article.FromText(File.ReadAllText(x), id: Path.GetFileNameWithoutExtension(x))).ToList();
        return articles.Count > 0 ? articles : throw new ArgumentException($"There are no .txt files in {path}; give a folder that has some.");
    }

    /// <summary>So many French articles of ours, from the start again where there are no more.</summary>
    public static IReadOnlyList<Article> French(int count)
    {
        var texts = Load(Path.Combine(Own(), "fr"));
        return [.. Enumerable.Range(0, count).Select(at => texts[at % texts.Count])];
    }

    /// <summary>Runs of letters and digits.</summary>
    public static long Words(string text)
    {
        long words = 0;
        var inside = false;
        foreach (var c in text)
        {
            var word = char.IsLetterOrDigit(c);
            if (word && !inside)
                words++;
            inside = word;
        }

        return words;
    }

    public static long Words(IEnumerable<Article> articles) => articles.Sum(x => Words(x.Text));

    private static string Own()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Selon.slnx")))
                return Path.Combine(folder, "corpus");
        }

        throw new InvalidOperationException("No Selon.slnx above the program; name a folder of texts in SELON_TEXTS.");
    }
}
