using System.CommandLine;
using Selon.Cli.Output.Records;

namespace Selon.Cli.Commands.Records;

/// <summary>The commands that ask a record.</summary>
internal static class QueryCommands
{
    private const int MostHits = 50;

    public static IEnumerable<Command> Create()
    {
        yield return RecordQuery.Create("stories", "List the stories of a record, the latest first", null, (record, _, cancel) => record.StoriesAsync(cancel: cancel), AnswerText.Write, AnswerShape.Of);
        yield return RecordQuery.Create("story", "Tell a story: claims by the weight of their sourcing, who denies, copies", new Argument<string>("ID|WORDS") { Description = "Its id, or words of its articles" },
            async (record, asked, cancel) => One(await record.StoryAsync(asked, cancel).ConfigureAwait(false)), AnswerText.Write, AnswerShape.Of);
        yield return RecordQuery.Create("who", "Tell all that somebody said, by date, with changes of position", new Argument<string>("NAME") { Description = "Words of the name" },
            async (record, asked, cancel) => One(await record.WhoAsync(asked, cancel).ConfigureAwait(false)), AnswerText.Write, AnswerShape.Of);
        yield return RecordQuery.Create("search", "Find articles and statements by words", new Argument<string>("WORDS") { Description = "Words that all have to stand in the article" },
            (record, asked, cancel) => record.SearchAsync(asked, MostHits, cancel), AnswerText.Write, AnswerShape.Of);
        yield return RecordQuery.Create("diff", "Tell what changed from one version of an article to the next", new Argument<string>("URL") { Description = "The article's address or id" },
            async (record, asked, cancel) => One(await record.VersionsAsync(asked, cancel).ConfigureAwait(false)), AnswerText.Write, AnswerShape.Of);
        yield return RecordQuery.Create("copies", "List articles that come from others", null, (record, _, cancel) => record.CopiesAsync(cancel), AnswerText.Write, AnswerShape.Of);
        yield return RecordQuery.Create("links", "List what statements are to each other", null, (record, _, cancel) => record.LinksAsync(cancel), AnswerText.Write, AnswerShape.Of);
    }

    private static IReadOnlyList<T> One<T>(T? answer)
        where T : class => answer is null ? [] : [answer];
}
