namespace Selon.Text;

/// <summary>Looks up a place in a list that is in the order of the text.</summary>
internal static class Sorted
{
    /// <summary>Index of the first item whose key is greater than <paramref name="offset"/>; the count of items where there is none.</summary>
    public static int FirstPast<T>(IReadOnlyList<T> items, int offset, Func<T, int> key)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (key(items[middle]) > offset)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
