using System.CommandLine;
using Selon.Languages;
using Selon.Mentions.Resolving;
using Selon.Quality.Gold;
using Selon.Quality.Readings;
using Selon.Quality.Scoring;

namespace Selon.Quality.Speakers;

/// <summary><c>speakers FOLDER</c>: fits the weights by which antecedents are chosen.</summary>
internal static class SpeakersCommand
{
    private const string Head = "# How much each sign weighs when it is chosen whom words of a kind stand for. Made by `quality speakers` from the annotated corpus; docs/quality.md tells how.\n";

    private const int Parts = 4;

    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "NAME.txt beside NAME.json" }.AcceptExistingOnly();
        var language = new Option<string>("--lang") { Description = "the language of the articles", Required = true };
        var except = new Option<FileInfo>("--except") { Description = "names of articles that are not learnt from, one a line" }.AcceptExistingOnly();
        var output = new Option<FileInfo>("--out") { Description = "write the weights here" };
        var show = new Option<int>("--show") { Description = "print that many wrong choices, with what each candidate weighs" };
        var command = new Command("speakers", "Fits the weights by which speakers are chosen") { folder, language, except, output, show };
        command.SetAction(parsed =>
        {
            var kept = parsed.GetValue(except) is { } file ? File.ReadAllLines(file.FullName).Select(line => line.Split('/')[^1]).ToHashSet(StringComparer.Ordinal) : [];
            var articles = GoldArticle.LoadAll(parsed.GetRequiredValue(folder).FullName).Where(article => !kept.Contains(article.Name)).ToList();
            var pack = LanguagePack.Load(PackFiles.Embedded(parsed.GetRequiredValue(language)));
            var examples = Examples(articles, pack);
            parsed.InvocationConfiguration.Output.WriteLines(examples.Where(example => !example.Right[example.Taken]).Take(parsed.GetValue(show)).Select(example => example.Describe(pack.ChoiceWeights)));
            var fit = WeightFit.Of(examples);
            parsed.InvocationConfiguration.Output.WriteLine($"{examples.Count} choices in {articles.Count} articles, {Figure.Percent(fit.Right(examples))} right after fitting, {Figure.Percent(Unseen(examples))} on articles not fitted to");
            if (parsed.GetValue(output) is { } target)
                File.WriteAllText(target.FullName, fit.ToTable(Head));
            return 0;
        });
        return command;
    }

    /// <summary>The share right where the weights are fitted to the other parts of the articles.</summary>
    private static double Unseen(List<Example> examples)
    {
        var parts = examples.GroupBy(example => example.Article).Select((article, i) => (Part: i % Parts, Examples: article.ToList())).ToList();
        var right = new double[Parts];
        Parallel.For(0, Parts, part =>
        {
            var kept = parts.Where(x => x.Part == part).SelectMany(x => x.Examples).ToList();
            right[part] = kept.Count * WeightFit.Of(parts.Where(x => x.Part != part).SelectMany(x => x.Examples)).Right(kept);
        });
        return right.Sum() / Math.Max(1, examples.Count);
    }

    private static List<Example> Examples(List<GoldArticle> articles, LanguagePack pack)
    {
        var reader = new LanguageReader(pack);
        var examples = new List<Example>[articles.Count];
        Parallel.For(0, articles.Count, i =>
        {
            var (reading, choices) = reader.ReadWithChoices(articles[i].ToArticle(false) with { Language = pack.Language });
            var at = reading.Statements.Select((statement, index) => (statement.Id, index)).ToDictionary(x => x.Id, x => x.index, StringComparer.Ordinal);
            examples[i] = [.. new Comparison(articles[i], Finding.Of(reading)).Matches.Where(match => !match.Gold.Annotation.Optional)
                .SelectMany(match => choices[at[match.Found.Annotation.Id]].Select(choice => Of(choice, match.Gold.Annotation.Speaker, articles[i].Name, match.Gold.Annotation.Id))).OfType<Example>()];
        });
        return [.. examples.SelectMany(list => list)];
    }

    private static Example? Of(Choice choice, string? speaker, string article, string id)
    {
        bool[] right = [.. choice.Names.Select(name => Names.Same(speaker, name))];
        return right.Contains(true) && right.Contains(false) ? new Example(choice, right, article, id) : null;
    }
}
