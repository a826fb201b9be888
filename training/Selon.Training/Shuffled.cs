namespace Selon.Training;

/// <summary>The same order on every machine.</summary>
internal static class Shuffled
{
    public static T[] By<T>(IReadOnlyList<T> items, int seed)
    {
        var order = items.ToArray();
        var state = ((ulong)seed * 0x9E3779B97F4A7C15) + 0x1234567;
        for (var at = order.Length - 1; at > 0; at--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var other = (int)(state % (ulong)(at + 1));
            (order[at], order[other]) = (order[other], order[at]);
        }

        return order;
    }
}
