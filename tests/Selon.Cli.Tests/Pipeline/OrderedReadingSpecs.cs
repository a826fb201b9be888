using Selon.Cli.Pipeline;
using Selon.Intake;

namespace Selon.Cli.Tests.Pipeline;

public sealed class OrderedReadingSpecs
{
    [Fact]
    public async Task No_more_than_a_few_articles_are_held_at_once()
    {
        var given = 0;
        var furthest = 0;
        var taken = 0;
        await foreach (var outcome in OrderedReading.ReadAsync(Articles(500, () => given++), Read, TestContext.Current.CancellationToken))
        {
            furthest = Math.Max(furthest, given - ++taken);
            Assert.Equal($"{taken - 1}", outcome.Intake.Where);
            await Task.Yield();
        }

        Assert.Equal(500, taken);
        Assert.InRange(furthest, 0, (2 * Environment.ProcessorCount) + 2);
    }

    [Fact]
    public async Task A_bug_that_one_article_brings_out_leaves_the_others_alone()
    {
        var outcomes = new List<Outcome>();
        await foreach (var outcome in OrderedReading.ReadAsync(
            Articles(5), a => a.Id == "2" ? throw new InvalidOperationException("bug") : Read(a), TestContext.Current.CancellationToken))
        {
            outcomes.Add(outcome);
        }

        Assert.Equal("2", Assert.Single(outcomes, o => o.Bug is not null).Intake.Where);
        Assert.Equal(4, outcomes.Count(o => o.Reading is not null));
    }

    [Fact]
    public async Task A_broken_world_stops_the_run() => await Assert.ThrowsAsync<SelonException>(async () =>
    {
        await foreach (var outcome in OrderedReading.ReadAsync(Articles(5), _ => throw new SelonException("no model"), TestContext.Current.CancellationToken))
            Assert.Fail(outcome.ToString());
    });

    [Fact]
    public async Task Whoever_stops_listening_stops_the_reading()
    {
        var given = 0;
        await foreach (var _ in OrderedReading.ReadAsync(Articles(int.MaxValue, () => given++), Read, TestContext.Current.CancellationToken))
            break;
        var atTheEnd = given;
        await Task.Yield();
        Assert.Equal(atTheEnd, given);
    }

    private static Reading Read(Article article) => new()
    {
        Article = article,
        Provenance = new Provenance("0.1.0", "fr 1", null),
        Sentences = [],
        Entities = [],
        Statements = [],
        Times = [],
    };

    private static async IAsyncEnumerable<IntakeResult> Articles(int count, Action? given = null)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            given?.Invoke();
            yield return IntakeResult.Of(Article.FromText("x", id: $"{i}"), $"{i}");
        }
    }
}
