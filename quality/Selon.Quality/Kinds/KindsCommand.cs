using System.CommandLine;
using Selon.Languages;
using Selon.Mentions;
using Selon.Mentions.Names;
using Selon.Quality.Entities;
using Selon.Quality.Gold;
using Selon.Quality.Scoring;

namespace Selon.Quality.Kinds;

/// <summary><c>kinds --treebank FILE --articles FOLDER</c>: fits the weights by which a name's kind is told.</summary>
internal static class KindsCommand
{
    private const string Head = "# How much each sign in and around a name weighs for each kind. Made by `quality kinds` from a treebank with entities and the annotated corpus; docs/quality.md tells how.\n";
    private const int Parts = 4;

    public static Command Build()
    {
        var treebanks = new Option<FileInfo[]>("--treebank") { Description = "TAG=FILE.conllu with Entity= in its last column", DefaultValueFactory = _ => [] };
        var folders = new Option<DirectoryInfo[]>("--articles") { Description = "folders of articles, each named by its language", DefaultValueFactory = _ => [] };
        var except = new Option<FileInfo>("--except") { Description = "names of articles that are not learnt from, one a line" }.AcceptExistingOnly();
        var output = new Option<FileInfo[]>("--out") { Description = "write the weights here", DefaultValueFactory = _ => [] };
        var command = new Command("kinds", "Fits the weights by which the kind of a name is told") { treebanks, folders, except, output };
        command.SetAction(parsed =>
        {
            var kept = parsed.GetValue(except) is { } file ? File.ReadAllLines(file.FullName).Select(line => line.Split('/')[^1]).ToHashSet(StringComparer.Ordinal) : [];
            List<KindExample> examples = [.. parsed.GetRequiredValue(treebanks).SelectMany(treebank => OfTreebank(treebank.FullName, "en")), .. parsed.GetRequiredValue(folders).SelectMany(folder => OfArticles(folder, kept))];
            var fit = KindFit.Of(examples);
            parsed.InvocationConfiguration.Output.WriteLine($"{examples.Count} names, {Figure.Percent(fit.Right(examples))} right after fitting, {Figure.Percent(Unseen(examples))} of those not fitted to");
            foreach (var target in parsed.GetRequiredValue(output))
                File.WriteAllText(target.FullName, fit.ToTable(Head));
        });
        return command;
    }

    private static double Unseen(List<KindExample> examples)
    {
        var right = 0.0;
        for (var part = 0; part < Parts; part++)
        {
            var kept = examples.Where((_, i) => i * Parts / examples.Count == part).ToList();
            right += kept.Count * KindFit.Of([.. examples.Where((_, i) => i * Parts / examples.Count != part)]).Right(kept);
        }

        return right / Math.Max(1, examples.Count);
    }

    private static IEnumerable<KindExample> OfTreebank(string file, string language)
    {
        var reader = new LanguageReader(LanguagePack.Load(PackFiles.Embedded(language)));
        foreach (var document in GumReader.Read(File.ReadLines(file)))
        {
            var prepared = reader.Prepare(Article.FromText(document.Text, language: language, id: document.Id));
            var gold = document.Mentions.Where(mention => mention.IsName).ToList();
            var kinds = prepared.Names.Runs.ToLookup(run => run.Text, run => gold.Find(mention => mention.Span.Overlaps(run.Span) && mention.Span.End >= run.Span.End)?.Kind ?? EntityKind.Unknown);
            foreach (var (text, signs) in KindDecider.Signs(prepared.Views, prepared.Names.Runs))
                yield return new KindExample(text, signs, IndexOf(kinds[text].CountBy(kind => kind).MaxBy(count => count.Value).Key));
        }
    }

    /// <summary>Speakers are people or bodies; of the other names of an article nothing is known.</summary>
    private static IEnumerable<KindExample> OfArticles(DirectoryInfo folder, HashSet<string> kept)
    {
        var reader = new LanguageReader(LanguagePack.Load(PackFiles.Embedded(folder.Name)));
        foreach (var article in GoldArticle.LoadAll(folder.FullName).Where(article => !kept.Contains(article.Name)))
        {
            var prepared = reader.Prepare(article.ToArticle(false) with { Language = folder.Name });
            foreach (var (text, signs) in KindDecider.Signs(prepared.Views, prepared.Names.Runs))
            {
                var named = article.Statements.Where(statement => statement.Speaker is { } speaker && statement.Named is "person" or "body" && Names.Same(speaker, text))
                    .Select(statement => statement.Named).Distinct().ToList();
                if (named is [var only])
                    yield return new KindExample(text, signs, IndexOf(only is "person" ? EntityKind.Person : EntityKind.Organisation));
            }
        }
    }

    private static int IndexOf(EntityKind kind) => KindWeights.Kinds.TakeWhile(other => other != kind).Count();
}
