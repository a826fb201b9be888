namespace Selon.Training.Network;

/// <summary>Parts the sentences of a pass into batches.</summary>
internal static class Batching
{
    /// <summary>Sentences of one group and of like length together, so that little time is lost at their ends.</summary>
    /// <param name="epoch">Each pass has another order.</param>
    /// <param name="most">Words in a batch.</param>
    public static T[][] Of<T>(IReadOnlyList<T> examples, int epoch, int most, Func<T, int> length, Func<T, int> group)
    {
        var batches = new List<T[]>();
        var batch = new List<T>();
        var words = 0;
        foreach (var example in Shuffled.By(examples, epoch + 1).OrderBy(group).ThenBy(length))
        {
            if (batch.Count > 0 && (words + length(example) > most || group(batch[0]) != group(example)))
            {
                batches.Add([.. batch]);
                batch.Clear();
                words = 0;
            }

            batch.Add(example);
            words += length(example);
        }

        batches.Add([.. batch]);
        return Shuffled.By(batches, epoch + 1001);
    }
}
