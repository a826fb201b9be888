using System.Security.Cryptography;
using System.Text;
using Selon.Corpus;
using Selon.Quality.Cases;
using Selon.Quality.Entities;
using Selon.Quality.Gold;
using Selon.Quality.Readings;

namespace Selon.Quality.Floors;

/// <summary>Measures what the repository itself holds: the held-out articles of <c>corpus</c> and the cases of the packs.</summary>
internal static class Measure
{
    public static Measurement All()
    {
        var corpus = Path.Combine(Repository.Root, "corpus");
        var figures = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var tag in CasesCommand.Tags())
        {
            var folder = Path.Combine(corpus, tag);
            // The models learn from the rest.
            var articles = Directory.Exists(folder) ? GoldArticle.LoadAll(folder, [.. HeldOut.Of(folder) ?? new HashSet<string>()]) : [];
            if (articles.Count > 0)
                AddArticles(figures, tag, articles);
            if (Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*" + EntitiesFile.Ending).Any())
                AddEntities(figures, tag, EntityFigures.Of(EntitiesCommand.OfFolder(folder, tag)));
            var cases = CasesCommand.Run(tag);
            if (cases.Count > 0)
                figures[$"{tag} cases right"] = Percent(cases.Count(x => x.IsRight), cases.Count);
        }

        return new Measurement(Digest(corpus), figures);
    }

    /// <summary>SHA-256 over the names and bytes of the annotated articles.</summary>
    public static string Digest(string corpus)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var files = Directory.Exists(corpus) ? CasesCommand.Tags().Select(x => Path.Combine(corpus, x)).Where(Directory.Exists)
            .SelectMany(x => Directory.GetFiles(x)).Where(x => Path.GetExtension(x) is ".txt" or ".json" or EntitiesFile.Ending) : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(corpus, file).Replace('\\', '/') + "\n"));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return "sha256:" + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AddArticles(SortedDictionary<string, double> figures, string tag, IReadOnlyList<GoldArticle> articles)
    {
        var findings = Library.Read(articles.Select(x => x.ToArticle(dated: false)));
        var comparisons = articles.Select(x => new Comparison(x, findings.GetValueOrDefault(x.Name))).ToList();
        var all = new GoldFigures(comparisons);
        figures[$"{tag} source exact"] = Round(all.Source.F1);
        figures[$"{tag} cue exact"] = Round(all.Cue.F1);
        figures[$"{tag} content exact"] = Round(all.Content.F1);
        figures[$"{tag} statement found"] = Round(all.Statement.F1);
        figures[$"{tag} direct statement found"] = Round(GoldFigures.OfForm(comparisons, "direct").F1);
        figures[$"{tag} statement"] = Round(all.Good.F1);
        figures[$"{tag} statement found, speaker right"] = Round(all.Right("who").F1);
        figures[$"{tag} statement found, stance right"] = Round(all.Right("stance").F1);
        figures[$"{tag} confidence within"] = Round(1 - GoldFigures.Reliability(comparisons).ExpectedError);
    }

    private static void AddEntities(SortedDictionary<string, double> figures, string tag, EntityFigures all)
    {
        figures[$"{tag} names exact"] = Round(all.Names.F1);
        figures[$"{tag} names of all kinds exact"] = Round(all.AllKinds.F1);
        figures[$"{tag} coreference of people"] = Round(all.Coreference);
    }

    private static double Percent(int right, int all) => Round((double)right / all);

    private static double Round(double share) => Math.Round(100 * share, 1);
}
