using System.CommandLine;
using System.Globalization;
using System.Text;

namespace Selon.Quality.Stories;

/// <summary><c>terms FOLDER…</c>: counts in how many articles each term stands, which tells how much it says.</summary>
internal static class TermsCommand
{
    private const double Least = 8;
    private const string Head = "# In how many of a thousand articles a term stands. Made by `quality terms corpus/fr corpus/en`; docs/quality.md tells how.\nterm\tarticles\n";

    public static Command Build()
    {
        var folders = new Argument<DirectoryInfo[]>("folder") { Description = "folders of NAME.txt, each named after its language" }.AcceptExistingOnly();
        var output = new Option<FileInfo>("--out") { Description = "the table to write", Required = true };
        var command = new Command("terms", "Counts in how many articles each term stands") { folders, output };
        command.SetAction(parsed =>
        {
            // A term is as common as in the language where it is commonest; once is chance.
            var shares = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var folder in parsed.GetRequiredValue(folders))
            {
                var files = Directory.GetFiles(folder.FullName, "*.txt");
                foreach (var (term, count) in files.AsParallel().SelectMany(file => Reader.Default.Digest(Reader.Default.Read(Article.FromText(File.ReadAllText(file), language: folder.Name))).Terms.Select(term => term.Term)).CountBy(term => term, StringComparer.Ordinal))
                    shares[term] = Math.Max(shares.GetValueOrDefault(term), 1000.0 * (count - 1) / files.Length);
            }

            var table = new StringBuilder(Head);
            foreach (var (term, share) in shares.Where(pair => pair.Value >= Least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
                table.Append(CultureInfo.InvariantCulture, $"{term}\t{share:F0}\n");
            File.WriteAllText(parsed.GetRequiredValue(output).FullName, table.ToString());
            parsed.InvocationConfiguration.Output.WriteLine($"{shares.Count} terms, {shares.Count(pair => pair.Value >= Least)} of them written");
            return 0;
        });
        return command;
    }
}
