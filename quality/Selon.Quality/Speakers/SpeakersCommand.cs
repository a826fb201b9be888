using System.CommandLine;
using Selon.Languages;
using Selon.Mentions.Resolving;
using Selon.Quality.Gold;
using Selon.Quality.Readings;
using Selon.Quality.Scoring;

namespace Selon.Quality.Speakers;

/// <summary><c>speakers FOLDER…</c>: fits the network by which antecedents are chosen.</summary>
internal static class SpeakersCommand
{
    private const int Parts = 4;

    public static Command Build()
    {
        var folders = new Argument<DirectoryInfo[]>("folder") { Description = "folders of NAME.txt beside NAME.json, each named after its language" }.AcceptExistingOnly();
        var except = new Option<FileInfo>("--except") { Description = "names of articles that are not learnt from, one a line" }.AcceptExistingOnly();
        var output = new Option<DirectoryInfo>("--out") { Description = "write the weights into the packs in this folder" }.AcceptExistingOnly();
        var show = new Option<int>("--show") { Description = "print that many wrong choices, with what each candidate weighs" };
        var lost = new Option<bool>("--lost") { Description = "print the choices in which nobody is right" };
        var command = new Command("speakers", "Fits the network by which speakers are chosen") { folders, except, output, show, lost };
        command.SetAction(parsed =>
        {
            var kept = parsed.GetValue(except) is { } file ? File.ReadAllLines(file.FullName).Select(line => line.Split('/')[^1]).ToHashSet(StringComparer.Ordinal) : [];
            var console = parsed.InvocationConfiguration.Output;
            var all = new List<Example>();
            foreach (var folder in parsed.GetRequiredValue(folders))
            {
                var pack = LanguagePack.Load(PackFiles.Embedded(folder.Name));
                var examples = Examples([.. GoldArticle.LoadAll(folder.FullName).Where(article => !kept.Contains(article.Name))], pack);
                console.WriteLines(examples.Where(example => !example.Right[example.Taken] && example.Right.Contains(true)).Take(parsed.GetValue(show)).Select(example => example.Describe(pack.ChoiceWeights)));
                console.WriteLines(examples.Where(example => parsed.GetValue(lost) && !example.Right.Contains(true)).Select(example => $"{example.Article} #{example.Id} {example.Asked}: {string.Join(" / ", example.Choice.Names.Select(name => name ?? "nobody"))}"));
                all.AddRange(examples.Where(example => example.Right.Contains(true) && example.Right.Contains(false)));
            }

            var fit = ChoiceFit.Of(all);
            console.WriteLine($"{all.Count} choices, {Figure.Percent(fit.Right(all))} right after fitting, {Figure.Percent(Unseen(all))} on articles not fitted to");
            if (parsed.GetValue(output) is { } packs)
            {
                foreach (var folder in parsed.GetRequiredValue(folders))
                    fit.Write(Path.Combine(packs.FullName, folder.Name));
            }

            return 0;
        });
        return command;
    }

    /// <summary>The share right where the network is fitted to the other parts of the articles.</summary>
    private static double Unseen(List<Example> examples)
    {
        var parts = examples.GroupBy(example => example.Article).Select((article, i) => (Part: i % Parts, Examples: article.ToList())).ToList();
        var right = 0.0;
        for (var part = 0; part < Parts; part++)
        {
            var kept = parts.Where(x => x.Part == part).SelectMany(x => x.Examples).ToList();
            right += kept.Count * ChoiceFit.Of(parts.Where(x => x.Part != part).SelectMany(x => x.Examples)).Right(kept);
        }

        return right / Math.Max(1, examples.Count);
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
                .SelectMany(match => choices[at[match.Found.Annotation.Id]].Select(choice => Of(choice, match.Gold.Annotation.Speaker, articles[i].Name, match.Gold.Annotation.Id)))];
        });
        return [.. examples.SelectMany(list => list)];
    }

    private static Example Of(Choice choice, string? speaker, string article, string id) =>
        new(choice, [.. choice.Names.Select(name => Names.Same(speaker, name))], article, id);
}
