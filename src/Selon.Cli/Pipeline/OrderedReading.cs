using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Selon.Intake;

namespace Selon.Cli.Pipeline;

/// <summary>Reads articles on all cores and gives the readings in the order of the articles; never holds more than a few for each core.</summary>
internal static class OrderedReading
{
    public static async IAsyncEnumerable<Outcome> ReadAsync(
        IAsyncEnumerable<IntakeResult> articles, Func<Article, Reading> read, [EnumeratorCancellation] CancellationToken cancel)
    {
        // The channel holds readings under way in the order of their articles: it is full when a slow article is at its head.
        var underWay = Channel.CreateBounded<Task<Outcome>>(new BoundedChannelOptions(2 * Environment.ProcessorCount) { SingleReader = true, SingleWriter = true });
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var feeding = Task.Run(() => FeedAsync(articles, read, underWay.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (var task in underWay.Reader.ReadAllAsync(cancel).ConfigureAwait(false))
                yield return await task.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(false);
        }
    }

    private static async Task FeedAsync(
        IAsyncEnumerable<IntakeResult> articles, Func<Article, Reading> read, ChannelWriter<Task<Outcome>> underWay, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            await foreach (var intake in articles.WithCancellation(stop).ConfigureAwait(false))
            {
                var reading = Task.Run(() => Outcome.Of(intake, read), CancellationToken.None);
                await underWay.WriteAsync(reading, stop).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Whoever listened has gone.
        }
#pragma warning disable CA1031 // handed on to the reader of the channel
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = e;
        }

        underWay.Complete(failure);
    }
}
