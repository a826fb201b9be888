using System.CommandLine;
using System.Globalization;
using Selon.Quality.Scoring;
using Selon.Stories.Links;

namespace Selon.Quality.Stories;

/// <summary><c>links FOLDER</c>: learns what statements are to each other, and measures it on stories not learnt from.</summary>
internal static class LinksCommand
{
    private const int Parts = 4;
    private static readonly float[] Steps = [.. Enumerable.Range(6, 43).Select(i => i * 0.02f)];

    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "a folder of stories, each a folder of articles with gold.txt" }.AcceptExistingOnly();
        var output = new Option<FileInfo>("--out") { Description = "write the weights to this table" };
        var show = new Option<int>("--show") { Description = "print that many false and missed links of each type" };
        var command = new Command("links", "Learns links between statements, and measures them") { folder, output, show };
        command.SetAction(parsed =>
        {
            var console = parsed.InvocationConfiguration.Output;
            var stories = GoldStory.LoadAll(parsed.GetRequiredValue(folder).FullName).Where(story => !story.IsHeldOut).Select(GoldPairs.Of).ToList();
            var examples = stories.Select(Examples).ToList();
            console.WriteLine($"{stories.Count} stories, {stories.Sum(story => story.Statements.Count)} statements, {examples.Sum(story => story.Count)} pairs, {stories.Sum(story => story.Links.Count)} links, {Figure.Percent(stories.SelectMany(story => story.Links).Average(link => link.From.Contains('@') || link.To.Contains('@') ? 0.0 : 1.0))} of them between statements that are found");
            var found = new List<(GoldPairs Story, Example Example, float[] Chances)>();
            for (var part = 0; part < Parts; part++)
            {
                var network = LinkFit.Of([.. examples.Where((_, i) => i % Parts != part).SelectMany(story => story).Select(example => (example.Features, example.Right))]).Network;
                for (var i = part; i < stories.Count; i += Parts)
                    found.AddRange(examples[i].Select(example => (stories[i], example, Chances(network, example))));
            }

            foreach (var (name, types, at) in (ReadOnlySpan<(string, LinkType[], int)>)[("repeats", [LinkType.Repeats], 0), ("confirms", [LinkType.Confirms], 1), ("contradicts", [LinkType.Contradicts], 2), ("updates", [LinkType.Updates], 3),
                ("answers", [LinkType.Answers], 4), ("the same", [LinkType.Repeats, LinkType.Confirms], 5), ("one proposition", [LinkType.Repeats, LinkType.Confirms, LinkType.Contradicts, LinkType.Updates], 6)])
            {
                var gold = stories.Sum(story => story.Links.Count(link => types.Contains(link.Type)));
                var lines = Steps.Select(step => (step, Score: new Score(found.Count(pair => pair.Chances[at] >= step && types.Any(pair.Example.Types.Contains)), found.Count(pair => pair.Chances[at] >= step), gold))).ToList();
                var best = lines.Where(line => line.Score.Precision >= 0.9).DefaultIfEmpty(lines[^1]).MaxBy(line => line.Score.Recall);
                console.WriteLine(best.Score.Line(string.Create(CultureInfo.InvariantCulture, $"{name} from {best.step:F2}")));
                var middle = lines.MaxBy(line => line.Score.F1);
                console.WriteLine(middle.Score.Line(string.Create(CultureInfo.InvariantCulture, $"  best F1 {middle.step:F2}")));
                foreach (var (story, example, chances) in found.Where(pair => pair.Chances[at] >= best.step != types.Any(pair.Example.Types.Contains)).OrderByDescending(pair => Math.Abs(pair.Chances[at] - best.step)).Take(parsed.GetValue(show)))
                    console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(chances[at] >= best.step ? "FALSE" : "MISSED")} {chances[at]:F2} {story.Story.Name} {story.IdOf(example.Later)} [{example.Later.Digest.Speaker?.Name}] {example.Later.Digest.Text.ReplaceLineEndings(" ")}  <>  {story.IdOf(example.Earlier)} [{example.Earlier.Digest.Speaker?.Name}] {example.Earlier.Digest.Text.ReplaceLineEndings(" ")}"));
            }

            if (parsed.GetValue(output) is { } file)
                File.WriteAllText(file.FullName, LinkFit.Of([.. examples.SelectMany(story => story).Select(example => (example.Features, example.Right))]).Table);
            return 0;
        });
        return command;
    }

    private static float[] Chances(LinkNetwork network, Example example)
    {
        var chances = network.Chances(example.Features);
        var one = example.Later.Story.Speakers.HaveOneSource(example.Later.Digest, example.Earlier.Digest);
        return [one ? chances.Same : 0, one ? 0 : chances.Same, chances.Contradicts, chances.Updates, chances.Answers, chances.Same, chances.Same + chances.Contradicts + chances.Updates];
    }

    private static List<Example> Examples(GoldPairs story)
    {
        var gold = story.Links.ToLookup(link => (link.Key.Item2, link.Key.Item3), link => link.Type);
        var rivals = new Rivals(story.Statements, story.Statements);
        return [.. story.Pairs().Where(pair => StatementLinker.MayBe(pair.Later, pair.Earlier)).AsParallel().AsOrdered().Select(pair =>
        {
            var key = new FoundLink(LinkType.Repeats, story.IdOf(pair.Later), story.IdOf(pair.Earlier)).Key;
            var types = gold[(key.Item2, key.Item3)].ToList();
            var (same, contradicts, updates) = (types.Contains(LinkType.Repeats) || types.Contains(LinkType.Confirms), types.Contains(LinkType.Contradicts), types.Contains(LinkType.Updates));
            float[] right = [same || contradicts || updates ? 1 : 0, contradicts || updates ? 1 : same ? 0 : float.NaN, contradicts || updates ? updates ? 1 : 0 : float.NaN, types.Contains(LinkType.Answers) ? 1 : 0];
            return new Example(pair.Later, pair.Earlier, types, PairFeatures.Of(pair.Later, pair.Earlier, story.AreCopies(pair.Later, pair.Earlier), rivals.Of(pair.Later, pair.Earlier)), right);
        })];
    }

    private sealed record Example(LinkedStatement Later, LinkedStatement Earlier, IReadOnlyList<LinkType> Types, float[] Features, float[] Right);
}
