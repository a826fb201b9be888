using System.CommandLine;
using Selon.Languages;
using Selon.Mentions;
using Selon.Mentions.Names;
using Selon.Quality.Entities;
using Selon.Quality.Gold;
using Selon.Quality.Scoring;
using Selon.Statements;

namespace Selon.Quality.Kinds;

/// <summary><c>kinds --treebank FILE --articles FOLDER</c>: fits the weights by which a name's kind is told.</summary>
internal static class KindsCommand
{
    private const string Head = "# How much each sign in and around a name weighs for each kind. Made by `quality kinds` from a treebank with entities and the annotated corpus; docs/quality.md tells how.\n";
    private const int Parts = 4;
    private const int Around = 28; // characters

    public static Command Build()
    {
        var treebanks = new Option<FileInfo[]>("--treebank") { Description = "TAG=FILE.conllu with Entity= in its last column", DefaultValueFactory = _ => [] };
        var folders = new Option<DirectoryInfo[]>("--articles") { Description = "folders of articles, each named by its language", DefaultValueFactory = _ => [] };
        var except = new Option<FileInfo>("--except") { Description = "names of articles that are not learnt from, one a line" }.AcceptExistingOnly();
        var names = new Option<FileInfo[]>("--names") { Description = "tables of article, name and kind, told by reading", DefaultValueFactory = _ => [] };
        var unread = new Option<bool>("--unread") { Description = "print the names whose kind nothing tells, with what stands around them" };
        var output = new Option<FileInfo[]>("--out") { Description = "write the weights here", DefaultValueFactory = _ => [] };
        var command = new Command("kinds", "Fits the weights by which the kind of a name is told") { treebanks, folders, except, names, unread, output };
        command.SetAction(parsed =>
        {
            var kept = parsed.GetValue(except) is { } file ? File.ReadAllLines(file.FullName).Select(line => line.Split('/')[^1]).ToHashSet(StringComparer.Ordinal) : [];
            var read = ReadNames.Load(parsed.GetRequiredValue(names).Select(table => table.FullName));
            if (parsed.GetValue(unread))
            {
                parsed.InvocationConfiguration.Output.WriteLines(parsed.GetRequiredValue(folders).SelectMany(folder => Unread(folder, kept, read)));
                return;
            }

            List<KindExample> examples = [.. parsed.GetRequiredValue(treebanks).SelectMany(treebank => OfTreebank(treebank.FullName, "en")), .. parsed.GetRequiredValue(folders).SelectMany(folder => OfArticles(folder, kept, read))];
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

    /// <summary>Speakers are people or bodies; of the other names of an article is known what somebody has read.</summary>
    private static IEnumerable<KindExample> OfArticles(DirectoryInfo folder, HashSet<string> kept, ReadNames read)
    {
        foreach (var (article, views, runs) in Prepared(folder, kept))
        {
            foreach (var (text, signs) in KindDecider.Signs(views, runs))
            {
                if ((read.Kind(article.Name, text) ?? Speaks(article, text)) is { } kind)
                    yield return new KindExample(text, signs, IndexOf(Enum.Parse<EntityKind>(kind, ignoreCase: true)));
            }
        }
    }

    private static IEnumerable<string> Unread(DirectoryInfo folder, HashSet<string> kept, ReadNames read)
    {
        foreach (var (article, views, runs) in Prepared(folder, kept))
        {
            foreach (var run in runs.Where(run => run.Key is null).DistinctBy(run => run.Text).Where(run => (read.Kind(article.Name, run.Text) ?? Speaks(article, run.Text)) is null))
                yield return $"{article.Name}\t{run.Text}\t{run.Kind.ToString().ToLowerInvariant()}\t{article.Text[Math.Max(0, run.Span.Start - Around)..run.Span.Start]}[]{article.Text[run.Span.End..Math.Min(article.Text.Length, run.Span.End + (Around / 2))]}".Replace('\n', ' ');
        }
    }

    private static string? Speaks(GoldArticle article, string name)
    {
        var named = article.Statements.Where(statement => statement.Speaker is { } speaker && statement.Named is "person" or "body" && Names.Same(speaker, name)).Select(statement => statement.Named).Distinct().ToList();
        return named is [var only] ? only is "person" ? nameof(EntityKind.Person) : nameof(EntityKind.Organisation) : null;
    }

    private static IEnumerable<(GoldArticle Article, IReadOnlyList<SentenceView> Views, IReadOnlyList<NameRun> Runs)> Prepared(DirectoryInfo folder, HashSet<string> kept)
    {
        var reader = new LanguageReader(LanguagePack.Load(PackFiles.Embedded(folder.Name)));
        return GoldArticle.LoadAll(folder.FullName).Where(article => !kept.Contains(article.Name)).Select(article =>
        {
            var prepared = reader.Prepare(article.ToArticle(false) with { Language = folder.Name });
            return (article, prepared.Views, prepared.Names.Runs);
        });
    }

    private static int IndexOf(EntityKind kind) => KindWeights.Kinds.Contains(kind) ? KindWeights.Kinds.TakeWhile(other => other != kind).Count() : IndexOf(EntityKind.Unknown);
}
