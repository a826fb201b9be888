using System.CommandLine;
using Selon.Sqlite;
using Selon.Storage;

namespace Selon.Quality.Stories;

/// <summary><c>stories FOLDER…</c>: how well articles are joined to stories, against written stories with gold.</summary>
internal static class StoriesCommand
{
    public static Command Build()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "a folder of stories, each a folder of articles with gold.txt" }.AcceptExistingOnly();
        var among = new Option<DirectoryInfo[]>("--among") { Description = "folders of NAME.txt, named after their languages, whose articles are added as other news of the same days", AllowMultipleArgumentsPerToken = true };
        var show = new Option<bool>("--show") { Description = "print stories that were torn apart or run together" };
        var command = new Command("stories", "Stories: articles joined as they come in, against written ones") { folder, among, show };
        command.SetAction(async (parsed, cancel) =>
        {
            var stories = GoldStory.LoadAll(parsed.GetRequiredValue(folder).FullName);
            var output = parsed.InvocationConfiguration.Output;
            var path = Path.Combine(Path.GetTempPath(), $"selon-stories-{Environment.ProcessId}.db");
            await using var record = await SqliteRecord.OpenAsync(path, cancel: cancel).ConfigureAwait(false);
            var articles = stories.SelectMany(story => story.Articles).OrderBy(article => article.PublishedAt).ThenBy(article => article.Id, StringComparer.Ordinal).ToList();
            var others = (parsed.GetValue(among) ?? []).SelectMany(Others).ToList();
            for (var i = 0; i < others.Count; i++)
                others[i] = others[i] with { PublishedOn = articles[i * articles.Count / others.Count].PublishedOn };
            articles = [.. articles.Concat(others).OrderBy(article => article.PublishedOn).ThenBy(article => article.PublishedAt).ThenBy(article => article.Id, StringComparer.Ordinal)];
            var readings = articles.AsParallel().AsOrdered().Select(Reader.Default.Read).ToList();
            var found = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var batch in readings.Chunk(16))
            {
                foreach (var added in await record.AddAsync([.. batch.Select(reading => new RecordEntry(reading))], cancel).ConfigureAwait(false))
                    found[added.Article] = added.Story;
            }

            var gold = stories.SelectMany(story => story.Articles.Select(article => (article.Id, story.Name))).Concat(others.Select(article => (article.Id, Name: article.Id))).ToDictionary(pair => pair.Id, pair => pair.Name, StringComparer.Ordinal);
            if (parsed.GetValue(show))
            {
                foreach (var cluster in found.GroupBy(pair => pair.Value, pair => pair.Key).OrderBy(cluster => cluster.Min(StringComparer.Ordinal), StringComparer.Ordinal))
                    output.WriteLine($"{cluster.Key}: {string.Join(", ", cluster)}");
            }

            var own = gold.Where(pair => pair.Key != pair.Value).Select(pair => pair.Key).ToHashSet(StringComparer.Ordinal);
            output.WriteLine($"{own.Count} articles of {stories.Count} stories among {others.Count} others in {found.Where(pair => own.Contains(pair.Key)).Select(pair => pair.Value).Distinct().Count()} found   {BCubed.Of(gold, found, own)}   others joined: {others.Count(article => found.Count(pair => pair.Value == found[article.Id]) > 1)}");
            foreach (var group in stories.GroupBy(story => story.IsHeldOut))
            {
                var ids = group.SelectMany(story => story.Articles.Select(article => article.Id)).ToHashSet(StringComparer.Ordinal);
                output.WriteLine($"{(group.Key ? "held out" : "learnt from")}: {group.Count()} stories   {BCubed.Of(gold, found, ids)}");
                output.WriteLines((await ClaimFigures.OfAsync(record, [.. group], cancel).ConfigureAwait(false)).Lines());
            }

            File.Delete(path);
            return 0;
        });
        return command;
    }

    private static IEnumerable<Article> Others(DirectoryInfo folder) =>
        Directory.GetFiles(folder.FullName, "*.txt").Order(StringComparer.Ordinal).Select(file => Article.FromText(File.ReadAllText(file), language: folder.Name, id: Path.GetFileNameWithoutExtension(file)));
}
